// Is there anything left over? No more.
// Parameters: none
// Returns: nothing
// Leans on: release_id
MATCH (load:Release {id: 'unfinished'})
DELETE load
