// Which citations are there: one page of them, by id, each with its source?
// Parameters: $release :: STRING; $after :: STRING, the id of a citation; $limit :: INTEGER
// Returns: citation :: MAP, its properties and its source's id
// Leans on: citation_of_release
MATCH (citation:Citation {release: $release})
WHERE citation.id > $after
WITH citation ORDER BY citation.id LIMIT $limit
MATCH (citation)-[:FROM]->(source:Source)
RETURN citation {.*, source: source.id} AS citation
ORDER BY citation.id
