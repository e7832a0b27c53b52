// Which release is loaded?
// Parameters: none
// Returns: release :: MAP, without what the checks found, which may be long; no row where none is loaded, or one by a version
//   which did not write what its types are
// Leans on: release_id
MATCH (release:Release {id: 'current'})
WHERE release.types IS NOT NULL
RETURN release {.digest, .loadedAt, .entities, .relationships, .citations, .sources, .disputes} AS release
