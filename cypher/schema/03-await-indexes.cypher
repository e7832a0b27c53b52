// Are all indexes ready to answer? Waits a minute for them at most.
// Parameters: none
// Returns: nothing
// Leans on: nothing
CALL db.awaitIndexes(60);
