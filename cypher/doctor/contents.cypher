// What does the database hold: how much of the current release, how much that is left of others, and how much that is not ours?
// Parameters: $release :: STRING, what the nodes of the current release have, or null where there is none
// Returns: entities :: INTEGER and relationships :: INTEGER, of the release; left :: INTEGER, nodes of another release or of none;
//   foreign :: INTEGER, nodes without a label of ours
// Leans on: nothing: reads every node once, and every relationship of an entity of the release
CALL () {
  MATCH (n:Entity|Continuity|Source|Citation|Dispute)
  RETURN count(CASE WHEN n:Entity AND n.release = $release THEN 1 END) AS entities,
    count(CASE WHEN $release IS NULL OR coalesce(n.release, '') <> $release THEN 1 END) AS left
}
CALL () {
  MATCH (n:Entity)-[r]->(:Entity)
  WHERE n.release = $release AND r.id IS NOT NULL
  RETURN count(r) AS relationships
}
CALL () {
  MATCH (n)
  WHERE NOT n:Entity|Continuity|Source|Citation|Dispute|Release
  RETURN count(n) AS foreign
}
RETURN entities, relationships, left, foreign
