// Which relationships go out from these entities, by id? With all that is stored of them, also what only a catalogue knows.
// Parameters: $release :: STRING; $subjects :: LIST OF STRING
// Returns: relationship :: MAP, its properties, type and the ids of its ends
// Leans on: entity_of_release
UNWIND $subjects AS id
MATCH (subject:Entity {release: $release, id: id})-[r]->(object:Entity)
WHERE r.rank IS NOT NULL
RETURN r {.*, type: type(r), subject: subject.id, object: object.id} AS relationship
ORDER BY r.id
