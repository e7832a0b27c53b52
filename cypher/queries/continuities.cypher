// Which continuities have these ids?
// Parameters: $release :: STRING; $ids :: LIST OF STRING
// Returns: continuity :: MAP, its properties; nothing for an unknown id
// Leans on: continuity_of_release
UNWIND $ids AS id
MATCH (n:Continuity {release: $release, id: id})
RETURN n {.*} AS continuity
