// What belongs to no release that anybody reads: to one that was replaced, or to a load that was broken off? It goes, in
// transactions of its own, of which each is small.
// Parameters: $release :: STRING, what the nodes of the current release have, or null where there is none
// Returns: nothing
// Leans on: nothing: reads every node once
MATCH (n:Entity|Continuity|Source|Citation|Dispute)
WHERE $release IS NULL OR coalesce(n.release, '') <> $release
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS
