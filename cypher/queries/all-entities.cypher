// Which entities are there?
// Parameters: $release :: STRING, of which release
// Returns: entity :: MAP, its properties
// Leans on: nothing: reads every entity once
MATCH (n:Entity {release: $release})
RETURN n {.*} AS entity
