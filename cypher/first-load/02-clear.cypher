// What did a first load that was broken off leave behind? Some of it goes, and the rest when this is asked again.
// Parameters: $limit :: INTEGER, how many nodes at most
// Returns: deleted :: INTEGER
// Leans on: nothing: reads as many nodes as it deletes
MATCH (n:Entity|Continuity|Source|Citation|Dispute)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(n) AS deleted
