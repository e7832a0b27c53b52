// Is this database ours? The marker without a digest says so, and that no release is loaded yet: nobody reads from it then.
// It stands in a transaction of its own, so that what a load leaves behind that is broken off is known to be ours.
// Parameters: none
// Returns: nothing
// Leans on: release_id
MERGE (:Release {id: 'current'})
