// Is somebody else seeding? The write lock on the marker makes two seeds take turns.
// Parameters: none
// Returns: digest :: STRING, what is loaded now, or null; findings :: LIST OF STRING, what the checks found in it;
//   leftovers :: BOOLEAN, whether there may be nodes that belong to no release that anybody reads
// Leans on: release_id
MERGE (release:Release {id: 'current'})
SET release.lock = true
RETURN release.digest AS digest, release.findings AS findings, coalesce(release.leftovers, false) AS leftovers
