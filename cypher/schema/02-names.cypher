// Under which names are entities searched? Accents are folded, aliases count like names.
// Parameters: none
// Returns: nothing
// Leans on: nothing; search.cypher leans on this
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
