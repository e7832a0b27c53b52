// Which entities have these ids?
// Parameters: $ids :: LIST OF STRING
// Returns: entity :: MAP, its properties; nothing for an unknown id
// Leans on: entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.*} AS entity
