// Which release is loaded?
// Parameters: none
// Returns: release :: MAP, without what the checks found, which may be long; no row where none is loaded, or one by a version
//   whose nodes did not say which release they are of
// Leans on: release_id
MATCH (release:Release {id: 'current'})
WHERE release.key IS NOT NULL
RETURN release {.digest, .loadedAt, .entities, .relationships, .citations, .sources, .disputes} AS release
