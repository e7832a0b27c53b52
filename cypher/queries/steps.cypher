// Which relationships can a path take from these entities? Both ways, without those that lead to an entity to avoid.
// Parameters: $release :: STRING; $ids :: LIST OF STRING; $types :: LIST OF STRING; $avoid :: LIST OF STRING; $limit :: INTEGER;
//   $at :: MAP {from, until, event, past, future} of the moment, or null for the whole of time; $certain :: BOOLEAN
// Returns: id, subject, object :: STRING
// Leans on: entity_of_release
UNWIND $ids AS id
MATCH (n:Entity {release: $release, id: id})-[r]-(other:Entity)
WHERE type(r) IN $types
  AND r.rank <> 'deprecated'
  AND NOT other.id IN $avoid
  AND ($at IS NULL OR (
    r.startMin < $at.until AND $at.from < r.endMax
    AND NOT coalesce(r.startEvent, '') IN $at.future
    AND NOT coalesce(r.endEvent, '') IN $at.past
    AND (NOT $certain OR (
      (r.startMax <= $at.from OR r.startEvent IN $at.past OR any(e IN r.attestedEvents WHERE e IN $at.past))
      AND ($at.until <= r.endMin OR r.endEvent IN $at.future
        OR any(e IN r.attestedEvents WHERE e = $at.event OR e IN $at.future))))))
RETURN DISTINCT r.id AS id, startNode(r).id AS subject, endNode(r).id AS object
LIMIT $limit
