// Is somebody else seeding? The write lock on the marker makes two seeds take turns.
// Parameters: none
// Returns: digest :: STRING, what is loaded now; null in an empty database
// Leans on: release_id
MERGE (release:Release {id: 'current'})
SET release.lock = true
RETURN release.digest AS digest
