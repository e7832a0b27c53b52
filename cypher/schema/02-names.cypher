// Under which names are entities found? In a search accents are folded, and aliases count like names; the generated collections
// look a name up as it is written, by its kind.
// Parameters: none
// Returns: nothing
// Leans on: nothing; search.cypher and the generated collections lean on these
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE INDEX faction_name IF NOT EXISTS FOR (n:Faction) ON (n.name);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX species_name IF NOT EXISTS FOR (n:Species) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX conflict_name IF NOT EXISTS FOR (n:Conflict) ON (n.name);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE INDEX artifact_name IF NOT EXISTS FOR (n:Artifact) ON (n.name);
