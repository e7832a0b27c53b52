// Who belongs to a faction that was destroyed? The model then tells whether still after that.
// Parameters: $release :: STRING
// Returns: relationships :: LIST OF STRING, ids of the membership and of the destruction
// Leans on: nothing: reads every destruction
MATCH (:Entity {release: $release})-[end:DESTROYED]->(faction:Faction)<-[membership:MEMBER_OF]-(:Entity)
WHERE end.rank <> 'deprecated' AND membership.rank <> 'deprecated'
RETURN [membership.id, end.id] AS relationships
ORDER BY relationships
