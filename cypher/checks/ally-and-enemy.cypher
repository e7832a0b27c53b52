// Who is both an ally or a member and an enemy at war of the same faction? The model then tells whether at one time.
// Parameters: $release :: STRING
// Returns: relationships :: LIST OF STRING, ids of the two
// Leans on: nothing: reads every war
MATCH (a:Entity {release: $release})-[war:AT_WAR_WITH]->(b:Entity)-[bond:ALLIED_WITH|MEMBER_OF]-(a)
WHERE war.rank <> 'deprecated' AND bond.rank <> 'deprecated'
RETURN DISTINCT [bond.id, war.id] AS relationships
ORDER BY relationships
