// Which entities does nothing join to any other?
// Parameters: $release :: STRING
// Returns: id :: STRING
// Leans on: nothing: reads every entity
MATCH (n:Entity {release: $release})
WHERE NOT EXISTS { (n)--(:Entity) }
RETURN n.id AS id
ORDER BY id
