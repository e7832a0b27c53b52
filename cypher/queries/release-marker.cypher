// What does the marker of the release say, with what the checks found?
// Parameters: none
// Returns: marker :: MAP, its properties; no row where no release is loaded, or one by a version whose nodes did not say
//   which release they are of
// Leans on: release_id
MATCH (release:Release {id: 'current'})
WHERE release.key IS NOT NULL
RETURN release {.digest, .loadedAt, .entities, .relationships, .citations, .sources, .disputes, .findings} AS marker
