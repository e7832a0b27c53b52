// Which relationships can a path take from these entities? Both ways, without those that lead to an entity to avoid.
// Parameters: $ids :: LIST OF STRING; $types :: LIST OF STRING; $avoid :: LIST OF STRING; $limit :: INTEGER
// Returns: id, subject, object :: STRING
// Leans on: entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(other:Entity)
WHERE type(r) IN $types
  AND r.rank <> 'deprecated'
  AND NOT other.id IN $avoid
RETURN DISTINCT r.id AS id, startNode(r).id AS subject, endNode(r).id AS object
LIMIT $limit
