// Which relationships join these entities to each other?
// Parameters: $ids :: LIST OF STRING; $types :: LIST OF STRING; $limit :: INTEGER
// Returns: relationship :: MAP, its properties, type and the ids of its ends
// Leans on: entity_id
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE subject.id IN $ids
  AND object.id IN $ids
  AND type(r) IN $types
  AND r.rank <> 'deprecated'
RETURN r {.*, type: type(r), subject: subject.id, object: object.id} AS relationship
ORDER BY relationship.id
LIMIT $limit
