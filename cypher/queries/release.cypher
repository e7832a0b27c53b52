// Which release is loaded?
// Parameters: none
// Returns: release :: MAP; no row in an empty database
// Leans on: release_id
MATCH (release:Release {id: 'current'})
WHERE release.digest IS NOT NULL
RETURN release {.*} AS release
