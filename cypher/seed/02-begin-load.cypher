// Is a load under way? It says so before it writes anything else, as long as it has its turn, in a transaction of its own: what it
// leaves behind that is broken off is then known to be ours, and to be there.
// Parameters: none
// Returns: nothing
// Leans on: release_id
MERGE (:Release {id: 'unfinished'})
