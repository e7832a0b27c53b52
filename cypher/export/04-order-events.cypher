// Which event came after which?
// Parameters: $release :: STRING; $rows :: LIST OF MAP {event, before}
// Returns: nothing
// Leans on: event_of_release
UNWIND $rows AS row
MATCH (event:Event {release: $release, id: row.event})
MATCH (before:Event {release: $release, id: row.before})
CREATE (event)-[:AFTER]->(before)
