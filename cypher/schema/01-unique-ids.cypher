// Which ids may exist once only? In each release once: while one is replaced by another, both are there.
// Community edition has no node keys and no existence constraints: the loader checks the rest.
// The generated collections look an entity up by its kind, ours by :Entity, hence both.
// Parameters: none
// Returns: nothing
// Leans on: nothing; every query by id leans on these
CREATE CONSTRAINT entity_of_release IF NOT EXISTS FOR (n:Entity) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT faction_of_release IF NOT EXISTS FOR (n:Faction) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT person_of_release IF NOT EXISTS FOR (n:Person) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT species_of_release IF NOT EXISTS FOR (n:Species) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT place_of_release IF NOT EXISTS FOR (n:Place) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT conflict_of_release IF NOT EXISTS FOR (n:Conflict) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT event_of_release IF NOT EXISTS FOR (n:Event) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT artifact_of_release IF NOT EXISTS FOR (n:Artifact) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT continuity_of_release IF NOT EXISTS FOR (n:Continuity) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT source_of_release IF NOT EXISTS FOR (n:Source) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT citation_of_release IF NOT EXISTS FOR (n:Citation) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT dispute_of_release IF NOT EXISTS FOR (n:Dispute) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT release_id IF NOT EXISTS FOR (n:Release) REQUIRE n.id IS UNIQUE;
