// What does this database hold: a release of ours, and what the checks found in it; and if none, how many nodes that are not ours?
// Seeding deletes what the data does not have, so it must not start on somebody else's nodes.
// Parameters: none
// Returns: digest :: STRING, of the release, or null; findings :: LIST OF STRING, or null; leftovers :: BOOLEAN, whether a load is
//   under way, or was broken off and has left something behind; foreign :: INTEGER
// Leans on: release_id, and the count store
OPTIONAL MATCH (release:Release {id: 'current'})
OPTIONAL MATCH (load:Release {id: 'unfinished'})
RETURN release.digest AS digest, release.findings AS findings, load IS NOT NULL AS leftovers,
  CASE WHEN release IS NULL AND load IS NULL THEN COUNT { () } ELSE 0 END AS foreign
