// Is this database ours? The marker says so before a load in many transactions writes anything, and that there may be something
// to clear away afterwards, however the load ends. Where it has no digest, no release is loaded, and nobody reads.
// Parameters: none
// Returns: nothing
// Leans on: release_id
MERGE (release:Release {id: 'current'})
SET release.leftovers = true
