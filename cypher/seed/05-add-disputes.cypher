// Which relationships do the contradictions that the checks found set against each other?
// Parameters: $release :: STRING; $rows :: LIST OF MAP {id, subject, disputedBy}, where disputedBy is all that cannot be true with it
// Returns: nothing
// Leans on: entity_of_release
UNWIND $rows AS row
MATCH (:Entity {release: $release, id: row.subject})-[r {id: row.id}]->(:Entity)
SET r.disputedBy = row.disputedBy
