// Which relationships have these ids? The id begins with the subject's, so each is found among what goes out from it.
// Parameters: $release :: STRING; $keys :: LIST OF MAP {id, subject}
// Returns: relationship :: MAP, its properties, type and the ids of its ends; nothing for an unknown id
// Leans on: entity_of_release
UNWIND $keys AS key
MATCH (subject:Entity {release: $release, id: key.subject})-[r {id: key.id}]->(object:Entity)
RETURN r {.*, type: type(r), subject: subject.id, object: object.id} AS relationship
