// Which relationships cannot all be true together: one page of the disputes?
// Parameters: $release :: STRING; $continuity :: STRING or null, with a slash at its end; $after :: STRING, the id of a dispute;
//   $limit :: INTEGER
// Returns: id, reason :: STRING; declared :: BOOLEAN; relationships :: LIST OF STRING
// Leans on: dispute_of_release
MATCH (dispute:Dispute {release: $release})
WHERE dispute.id > $after
  AND ($continuity IS NULL OR any(id IN dispute.relationships WHERE id STARTS WITH $continuity))
RETURN dispute.id AS id, dispute.reason AS reason, dispute.declared AS declared,
  dispute.relationships AS relationships
ORDER BY id
LIMIT $limit
