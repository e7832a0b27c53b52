// Which citations are there, and which source is each from?
// Parameters: $release :: STRING, of which release
// Returns: citation :: MAP, its properties and its source's
// Leans on: nothing: reads every citation once
MATCH (citation:Citation {release: $release})-[:FROM]->(source:Source)
RETURN citation {.*, source: source {.*}} AS citation
