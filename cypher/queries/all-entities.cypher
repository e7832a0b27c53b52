// Which entities are there?
// Parameters: none
// Returns: entity :: MAP, its properties
// Leans on: nothing: reads every entity once
MATCH (n:Entity)
RETURN n {.*} AS entity
