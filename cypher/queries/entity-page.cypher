// Which entities are there: one page of them, by id?
// Parameters: $after :: STRING, the id of an entity; $limit :: INTEGER
// Returns: entity :: MAP, its properties
// Leans on: entity_id
MATCH (n:Entity)
WHERE n.id > $after
RETURN n {.*} AS entity
ORDER BY n.id
LIMIT $limit
