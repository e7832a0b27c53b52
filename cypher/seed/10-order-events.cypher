// Which event came after which?
// Parameters: $rows :: LIST OF MAP {event, before}
// Returns: nothing
// Leans on: event_id
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (before:Event {id: row.before})
MERGE (event)-[:AFTER]->(before)
