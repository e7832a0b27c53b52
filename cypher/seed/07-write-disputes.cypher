// What do the disputes of the new release say?
// Parameters: $rows :: LIST OF MAP {id, properties}
// Returns: nothing
// Leans on: dispute_id
UNWIND $rows AS row
MERGE (n:Dispute {id: row.id})
SET n = row.properties
