// What does this database hold: a release of ours, and what the checks found in it; and if none, how many nodes that are not ours?
// Seeding deletes what the data does not have, so it must not start on somebody else's nodes.
// Parameters: none
// Returns: digest :: STRING, of the release, or null; findings :: LIST OF STRING, or null; size :: INTEGER, its entities and
//   relationships; leftovers :: BOOLEAN, whether there may be nodes of no release, as an earlier version's are;
//   foreign :: INTEGER
// Leans on: release_id, and the count store
OPTIONAL MATCH (release:Release {id: 'current'})
RETURN release.digest AS digest, release.findings AS findings,
  coalesce(release.entities + release.relationships, 0) AS size,
  release IS NOT NULL AND coalesce(release.leftovers, true) AS leftovers,
  CASE WHEN release IS NULL THEN COUNT { () } ELSE 0 END AS foreign
