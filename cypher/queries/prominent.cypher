// Which entities stand in the most relationships?
// All that an entity stands in are counted, the deprecated ones too: how many there are the store knows, and of which rank each is it
// does not. AFTER joins events in their order, and is no relationship.
// Parameters: $release :: STRING; $kinds :: LIST OF STRING or null; $continuity :: STRING or null; $limit :: INTEGER
// Returns: entity :: MAP
// Leans on: nothing: reads every entity, but none of their relationships
MATCH (n:Entity {release: $release})
WHERE ($kinds IS NULL OR n.kind IN $kinds)
  AND ($continuity IS NULL OR n.continuity = $continuity)
WITH n, COUNT { (n)--() } - CASE WHEN n:Event THEN COUNT { (n)-[:AFTER]-() } ELSE 0 END AS ties
ORDER BY ties DESC, n.id
LIMIT $limit
RETURN n {.*} AS entity
