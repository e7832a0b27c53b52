// What do the entities, continuities, sources, citations and disputes of the new release say? There are none of it yet.
// Parameters: $release :: STRING, the beginning of its digest; $rows :: LIST OF MAP {labels, properties}
// Returns: id :: STRING, node :: INTEGER, its place in the store. Relationships that are written next find their ends by it: an
//   index costs half as much again. It is kept for no longer than that, as Neo4j gives it anew.
// Leans on: nothing
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties, n.release = $release
RETURN n.id AS id, id(n) AS node
