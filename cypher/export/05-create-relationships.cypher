// Which relationships are there, whatever their type?
// Parameters: $release :: STRING; $rows :: LIST OF MAP {type, subject, object, properties}, where the ends are ids
// Returns: nothing
// Leans on: entity_of_release
UNWIND $rows AS row
MATCH (subject:Entity {release: $release, id: row.subject})
MATCH (object:Entity {release: $release, id: row.object})
CREATE (subject)-[r:$(row.type)]->(object)
SET r = row.properties
