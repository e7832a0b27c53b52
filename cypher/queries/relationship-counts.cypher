// In how many relationships of each type and direction does each of these entities stand, the deprecated ones left out?
// Parameters: $ids :: LIST OF STRING; $symmetric :: LIST OF STRING
// Returns: id :: STRING; type :: STRING; direction :: 'OUT' | 'IN' | 'BOTH'; count :: INTEGER
// Leans on: entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(:Entity)
WHERE r.rank <> 'deprecated'
WITH id, type(r) AS type, CASE WHEN type(r) IN $symmetric THEN 'BOTH' WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction
RETURN id, type, direction, count(*) AS count
