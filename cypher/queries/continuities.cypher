// Which continuities have these ids?
// Parameters: $ids :: LIST OF STRING
// Returns: continuity :: MAP, its properties; nothing for an unknown id
// Leans on: continuity_id
UNWIND $ids AS id
MATCH (n:Continuity {id: id})
RETURN n {.*} AS continuity
