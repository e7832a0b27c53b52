// Which constraints did an earlier version have, that knew of one release only? They go.
// Parameters: none
// Returns: nothing
// Leans on: nothing
DROP CONSTRAINT entity_id IF EXISTS;
DROP CONSTRAINT faction_id IF EXISTS;
DROP CONSTRAINT person_id IF EXISTS;
DROP CONSTRAINT species_id IF EXISTS;
DROP CONSTRAINT place_id IF EXISTS;
DROP CONSTRAINT conflict_id IF EXISTS;
DROP CONSTRAINT event_id IF EXISTS;
DROP CONSTRAINT artifact_id IF EXISTS;
DROP CONSTRAINT continuity_id IF EXISTS;
DROP CONSTRAINT source_id IF EXISTS;
DROP CONSTRAINT citation_id IF EXISTS;
DROP CONSTRAINT dispute_id IF EXISTS;
