// What do the sources of the new release say?
// Parameters: $rows :: LIST OF MAP {id, properties}
// Returns: nothing
// Leans on: source_id
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n = row.properties
