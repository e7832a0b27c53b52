// Which entities have these ids?
// Parameters: $release :: STRING; $ids :: LIST OF STRING
// Returns: entity :: MAP, its properties; nothing for an unknown id
// Leans on: entity_of_release
UNWIND $ids AS id
MATCH (n:Entity {release: $release, id: id})
RETURN n {.*} AS entity
