// What does the marker of the release say, with its types and what the checks found?
// Parameters: none
// Returns: marker :: MAP, its properties; no row where no release is loaded, or one by a version that did not write
//   what its types are
// Leans on: release_id
MATCH (release:Release {id: 'current'})
WHERE release.types IS NOT NULL
RETURN release {.digest, .loadedAt, .entities, .relationships, .citations, .sources, .disputes, .types, .findings} AS marker
