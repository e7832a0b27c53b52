// Who belongs to two factions that are at war with each other? The model then tells whether at one time.
// Parameters: $release :: STRING
// Returns: relationships :: LIST OF STRING, ids of the two memberships and of the war
// Leans on: nothing: reads every war
MATCH (a:Entity {release: $release})-[war:AT_WAR_WITH]->(b:Entity)<-[two:MEMBER_OF]-(member:Entity)-[one:MEMBER_OF]->(a)
WHERE war.rank <> 'deprecated' AND one.rank <> 'deprecated' AND two.rank <> 'deprecated'
RETURN [one.id, two.id, war.id] AS relationships
ORDER BY relationships
