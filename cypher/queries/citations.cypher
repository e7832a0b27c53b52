// Which citations have these ids, and which source is each from?
// Parameters: $release :: STRING; $ids :: LIST OF STRING
// Returns: citation :: MAP, its properties and its source's; nothing for an unknown id
// Leans on: citation_of_release
UNWIND $ids AS id
MATCH (citation:Citation {release: $release, id: id})-[:FROM]->(source:Source)
RETURN citation {.*, source: source {.*}} AS citation
