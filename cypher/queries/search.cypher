// Which entities bear a name like this?
// Parameters: $release :: STRING; $query :: STRING in Lucene's syntax; $kinds :: LIST OF STRING or null;
//   $continuity :: STRING or null; $limit :: INTEGER
// Returns: entity :: MAP; score :: FLOAT
// Leans on: entityNames
CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node, score
WHERE node.release = $release
  AND ($kinds IS NULL OR node.kind IN $kinds)
  AND ($continuity IS NULL OR node.continuity = $continuity)
RETURN node {.*} AS entity, score
ORDER BY score DESC, size(entity.name), entity.id
LIMIT $limit
