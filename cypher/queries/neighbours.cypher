// Which entities are one relationship away from these, the best tied first?
// Parameters: $ids :: LIST OF STRING; $seen :: LIST OF STRING, left out; $types :: LIST OF STRING;
//   $kinds :: LIST OF STRING or null; $limit :: INTEGER
// Returns: id :: STRING; ties :: INTEGER, how many relationships lead there
// Leans on: entity_id
MATCH (n:Entity)-[r]-(other:Entity)
WHERE n.id IN $ids
  AND type(r) IN $types
  AND r.rank <> 'deprecated'
  AND ($kinds IS NULL OR other.kind IN $kinds)
  AND NOT other.id IN $seen
RETURN other.id AS id, count(r) AS ties
ORDER BY ties DESC, id
LIMIT $limit
