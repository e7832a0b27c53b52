// How many disputes are there?
// Parameters: $release :: STRING; $continuity :: STRING or null, with a slash at its end
// Returns: total :: INTEGER
// Leans on: nothing: reads every dispute
MATCH (dispute:Dispute {release: $release})
WHERE $continuity IS NULL OR any(id IN dispute.relationships WHERE id STARTS WITH $continuity)
RETURN count(dispute) AS total
