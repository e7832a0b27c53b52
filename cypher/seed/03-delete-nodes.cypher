// Which nodes does the new release not have, or have as another kind? They go.
// Parameters: $labels :: MAP, of every node's id and first label, "<label> <id>", to true
// Returns: deleted :: INTEGER
// Leans on: nothing: reads every node once
MATCH (n:Entity|Continuity|Source|Citation|Dispute)
WITH n, [label IN labels(n) WHERE label <> 'Entity'][0] AS label
WHERE NOT coalesce($labels[label + ' ' + n.id], false)
DETACH DELETE n
RETURN count(n) AS deleted
