// Which release is loaded? The marker is written when all the rest is there: from then on readers read the new release.
// Parameters: $release :: MAP {digest, loadedAt, entities, relationships, citations, sources, disputes, findings, leftovers}
// Returns: nothing
// Leans on: release_id
MATCH (release:Release {id: 'current'})
SET release = $release, release.id = 'current'
