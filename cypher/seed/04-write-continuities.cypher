// What do the continuities of the new release say?
// Parameters: $rows :: LIST OF MAP {id, properties}
// Returns: nothing
// Leans on: continuity_id
UNWIND $rows AS row
MERGE (n:Continuity {id: row.id})
SET n = row.properties
