// Which source is each citation from?
// Parameters: $rows :: LIST OF MAP {citation, source}
// Returns: nothing
// Leans on: citation_id, source_id
UNWIND $rows AS row
MATCH (citation:Citation {id: row.citation})
MATCH (source:Source {id: row.source})
MERGE (citation)-[:FROM]->(source)
