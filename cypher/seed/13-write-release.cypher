// Which release is loaded? The marker is written last, in the transaction of all the rest.
// Parameters: $release :: MAP {digest, loadedAt, entities, relationships, citations, sources, disputes, findings}
// Returns: nothing
// Leans on: release_id
MATCH (release:Release {id: 'current'})
SET release = $release, release.id = 'current'
