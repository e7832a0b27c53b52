// How many relationships join these entities to each other? The same ones as relationships-among.cypher gives.
// Parameters: as in relationships-among.cypher, without $limit
// Returns: total :: INTEGER
// Leans on: entity_of_release
MATCH (subject:Entity {release: $release})-[r]->(object:Entity)
WHERE subject.id IN $ids
  AND object.id IN $ids
  AND type(r) IN $types
  AND r.rank <> 'deprecated'
  AND ($at IS NULL OR (
    r.startMin < $at.until AND $at.from < r.endMax
    AND NOT coalesce(r.startEvent, '') IN $at.future
    AND NOT coalesce(r.endEvent, '') IN $at.past
    AND (NOT $certain OR (
      (r.startMax <= $at.from OR r.startEvent IN $at.past OR any(e IN r.attestedEvents WHERE e IN $at.past))
      AND ($at.until <= r.endMin OR r.endEvent IN $at.future
        OR any(e IN r.attestedEvents WHERE e = $at.event OR e IN $at.future))))))
RETURN count(r) AS total
