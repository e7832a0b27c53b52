// Which citations have these ids, and which source is each from?
// Parameters: $ids :: LIST OF STRING
// Returns: citation :: MAP, its properties and its source's; nothing for an unknown id
// Leans on: citation_id
UNWIND $ids AS id
MATCH (citation:Citation {id: id})-[:FROM]->(source:Source)
RETURN citation {.*, source: source {.*}} AS citation
