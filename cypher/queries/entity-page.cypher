// Which entities are there: one page of them, by id?
// Parameters: $release :: STRING; $after :: STRING, the id of an entity; $limit :: INTEGER
// Returns: entity :: MAP, its properties
// Leans on: entity_of_release
MATCH (n:Entity {release: $release})
WHERE n.id > $after
RETURN n {.*} AS entity
ORDER BY n.id
LIMIT $limit
