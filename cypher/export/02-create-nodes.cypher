// What do the entities, continuities, sources, citations and disputes say?
// Parameters: $release :: STRING, the beginning of the digest; $rows :: LIST OF MAP {labels, properties}
// Returns: nothing
// Leans on: nothing
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties, n.release = $release
