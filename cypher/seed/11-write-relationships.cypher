// What do the relationships of the new release say, whatever their type?
// Parameters: $rows :: LIST OF MAP {id, type, subject, object, properties}
// Returns: nothing
// Leans on: entity_id
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[r:$(row.type) {id: row.id}]->(object)
SET r = row.properties
