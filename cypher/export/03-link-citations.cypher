// Which source is each citation from?
// Parameters: $release :: STRING; $rows :: LIST OF MAP {citation, source}
// Returns: nothing
// Leans on: citation_of_release, source_of_release
UNWIND $rows AS row
MATCH (citation:Citation {release: $release, id: row.citation})
MATCH (source:Source {release: $release, id: row.source})
CREATE (citation)-[:FROM]->(source)
