// Which Neo4j is this?
// Parameters: none
// Returns: version :: STRING; edition :: STRING
// Leans on: nothing
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
