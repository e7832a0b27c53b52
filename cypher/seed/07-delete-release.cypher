// What does the release say that was replaced? It goes, in the transaction of the new one, where both are small.
// Parameters: $release :: STRING
// Returns: nothing
// Leans on: nothing: reads every node once
MATCH (n:Entity|Continuity|Source|Citation|Dispute)
WHERE n.release = $release
DETACH DELETE n
