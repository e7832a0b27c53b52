// What do the entities say? There are none yet.
// Parameters: $rows :: LIST OF MAP {label, properties}, where the label is the kind
// Returns: id :: STRING, node :: INTEGER, the place of the entity in the store. Relationships that are written next find their
//   ends by it: an index costs half as much again. It is kept for no longer than that, as Neo4j gives it anew.
// Leans on: nothing
UNWIND $rows AS row
CREATE (n:Entity:$(row.label))
SET n = row.properties
RETURN n.id AS id, id(n) AS node
