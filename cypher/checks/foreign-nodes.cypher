// Is there anything in this database that is not ours? Seeding deletes what the data does not have, so it must not start.
// Parameters: none
// Returns: nodes :: INTEGER
// Leans on: the count store, for a database without a release
OPTIONAL MATCH (release:Release {id: 'current'})
WITH release IS NOT NULL AS ours
RETURN CASE WHEN ours THEN 0 ELSE COUNT { () } END AS nodes
