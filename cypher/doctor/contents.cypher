// What does the database hold: how much of the current release, how much that is left of others, and how much that is not ours?
// Parameters: $release :: STRING, what the nodes of the current release have, or null where there is none
// Returns: entities, continuities, sources, citations, disputes and relationships :: INTEGER, of the release; links :: INTEGER, of the
//   release, which source a citation is from and which event came after which; left :: INTEGER, nodes of another release or of none;
//   foreign :: INTEGER, nodes without a label of ours
// Leans on: nothing: reads every node once, and every relationship of the release
CALL () {
  MATCH (n:Entity|Continuity|Source|Citation|Dispute)
  WITH n, $release IS NOT NULL AND coalesce(n.release, '') = $release AS current
  RETURN count(CASE WHEN current AND n:Entity THEN 1 END) AS entities,
    count(CASE WHEN current AND n:Continuity THEN 1 END) AS continuities,
    count(CASE WHEN current AND n:Source THEN 1 END) AS sources,
    count(CASE WHEN current AND n:Citation THEN 1 END) AS citations,
    count(CASE WHEN current AND n:Dispute THEN 1 END) AS disputes,
    count(CASE WHEN NOT current THEN 1 END) AS left
}
CALL () {
  MATCH (n:Entity|Citation)-[r]->(:Entity|Source)
  WHERE n.release = $release
  RETURN count(r.id) AS relationships, count(CASE WHEN r.id IS NULL THEN 1 END) AS links
}
CALL () {
  MATCH (n)
  WHERE NOT n:Entity|Continuity|Source|Citation|Dispute|Release
  RETURN count(n) AS foreign
}
RETURN entities, continuities, sources, citations, disputes, relationships, links, left, foreign
