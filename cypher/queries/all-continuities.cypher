// Which continuities are there?
// Parameters: $release :: STRING, of which release
// Returns: continuity :: MAP, its properties
// Leans on: nothing: reads every continuity once
MATCH (n:Continuity {release: $release})
RETURN n {.*} AS continuity
