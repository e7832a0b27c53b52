// How much does the database hold, whatever release it is of? What is missing of the only one is seen by that at once.
// Parameters: none
// Returns: nodes :: INTEGER, but for markers; entities, continuities, sources, citations, disputes and relationships :: INTEGER, where
//   relationships are all that there are: which source a citation is from and which event came after which among them
// Leans on: the count store
RETURN COUNT { () } - COUNT { (:Release) } AS nodes, COUNT { (:Entity) } AS entities, COUNT { (:Continuity) } AS continuities,
  COUNT { (:Source) } AS sources, COUNT { (:Citation) } AS citations, COUNT { (:Dispute) } AS disputes,
  COUNT { ()-->() } AS relationships
