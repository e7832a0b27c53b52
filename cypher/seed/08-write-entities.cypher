// What do the entities of the new release say?
// Parameters: $rows :: LIST OF MAP {id, label, properties}, where the label is the kind
// Returns: nothing
// Leans on: entity_id
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties, n:$(row.label)
