// Which sources are there?
// Parameters: $release :: STRING, of which release
// Returns: source :: MAP, its properties
// Leans on: nothing: reads every source once
MATCH (source:Source {release: $release})
RETURN source {.*} AS source
ORDER BY source.id
