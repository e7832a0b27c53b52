// What do the citations of the new release say?
// Parameters: $rows :: LIST OF MAP {id, properties}
// Returns: nothing
// Leans on: citation_id
UNWIND $rows AS row
MERGE (n:Citation {id: row.id})
SET n = row.properties
