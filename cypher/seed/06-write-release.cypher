// Which release is loaded? The marker is written when all the rest is committed, by itself: Neo4j lets others see a part of what a
// transaction wrote while the rest of it is still being applied. From then on readers read the new release.
// Parameters: $release :: MAP {digest, key, loadedAt, entities, relationships, citations, sources, disputes, types, findings}
// Returns: nothing
// Leans on: release_id
MERGE (release:Release {id: 'current'})
SET release = $release, release.id = 'current'
