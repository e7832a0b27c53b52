// When did these events happen, and which are known to come before and after each?
// Parameters: $release :: STRING; $ids :: LIST OF STRING
// Returns: event :: STRING; from, until :: INTEGER, days; past, future :: LIST OF STRING; nothing for an unknown id
// Leans on: event_of_release
UNWIND $ids AS id
MATCH (event:Event {release: $release, id: id})
RETURN id AS event, event.dateMin AS from, event.dateMax AS until,
  COLLECT { MATCH (event)-[:AFTER*]->(before:Event) RETURN DISTINCT before.id } AS past,
  COLLECT { MATCH (event)<-[:AFTER*]-(after:Event) RETURN DISTINCT after.id } AS future
