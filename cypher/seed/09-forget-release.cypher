// Which release is loaded? None any more: rows of it are missing. Those that are left have the name that it will have again, so they
// are to go before it is written anew, and nobody is to read what is left meanwhile.
// Parameters: none
// Returns: nothing
// Leans on: release_id
MATCH (release:Release {id: 'current'})
SET release = {id: 'current'}
