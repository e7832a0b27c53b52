// What do the continuities, sources, citations and disputes say? There are none of them yet.
// Parameters: $rows :: LIST OF MAP {label, properties}
// Returns: nothing
// Leans on: nothing
UNWIND $rows AS row
CREATE (n:$(row.label))
SET n = row.properties
