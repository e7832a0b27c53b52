// Which citations are there: one page of them, by id, each with its source?
// Parameters: $after :: STRING, the id of a citation; $limit :: INTEGER
// Returns: citation :: MAP, its properties and its source's id
// Leans on: citation_id
MATCH (citation:Citation)
WHERE citation.id > $after
WITH citation ORDER BY citation.id LIMIT $limit
MATCH (citation)-[:FROM]->(source:Source)
RETURN citation {.*, source: source.id} AS citation
ORDER BY citation.id
