// Which continuities are there?
// Parameters: none
// Returns: continuity :: MAP, its properties
// Leans on: nothing: reads every continuity once
MATCH (n:Continuity)
RETURN n {.*} AS continuity
