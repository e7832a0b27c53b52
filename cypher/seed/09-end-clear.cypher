// Is there anything left over? No more: the marker says so, and takes the trace of its lock away.
// Parameters: none
// Returns: nothing
// Leans on: release_id
MATCH (release:Release {id: 'current'})
SET release.leftovers = false
REMOVE release.lock
