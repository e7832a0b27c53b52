// Which relationships does the new release not have, or have elsewhere? They go, and so does the order of
// events, which is written anew.
// Parameters: $ends :: MAP, of every relationship's id to "<type> <subject> <object>"
// Returns: deleted :: INTEGER
// Leans on: nothing: reads every relationship once
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE coalesce($ends[r.id], '') <> type(r) + ' ' + subject.id + ' ' + object.id
DELETE r
RETURN count(r) AS deleted
