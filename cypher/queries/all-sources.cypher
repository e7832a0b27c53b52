// Which sources are there?
// Parameters: none
// Returns: source :: MAP, its properties
// Leans on: nothing: reads every source once
MATCH (source:Source)
RETURN source {.*} AS source
ORDER BY source.id
