// In how many relationships does each of these entities stand? The same ones as relationships.cypher pages through.
// Parameters: as in relationships.cypher, without $after and $limit
// Returns: id :: STRING; total :: INTEGER
// Leans on: entity_of_release
UNWIND $ids AS id
MATCH (n:Entity {release: $release, id: id})
RETURN id, COUNT {
  MATCH (n)-[r]-(:Entity)
  WHERE $order[type(r)] IS NOT NULL
    AND ($direction = 'BOTH' OR type(r) IN $symmetric OR ($direction = 'OUT') = (startNode(r) = n))
    AND r.rank IN $ranks
    AND ($side IS NULL OR coalesce(r.side, '') = $side)
    AND ($at IS NULL OR (
      r.startMin < $at.until AND $at.from < r.endMax
      AND NOT coalesce(r.startEvent, '') IN $at.future
      AND NOT coalesce(r.endEvent, '') IN $at.past
      AND (NOT $certain OR (
        (r.startMax <= $at.from OR r.startEvent IN $at.past OR any(e IN r.attestedEvents WHERE e IN $at.past))
        AND ($at.until <= r.endMin OR r.endEvent IN $at.future
          OR any(e IN r.attestedEvents WHERE e = $at.event OR e IN $at.future))))))
} AS total
