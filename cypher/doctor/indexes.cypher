// Which indexes are there, those of constraints among them, and is each ready?
// Parameters: none
// Returns: name :: STRING; state :: STRING, ONLINE where it is ready
// Leans on: nothing
SHOW INDEXES YIELD name, state
RETURN name, state ORDER BY name
