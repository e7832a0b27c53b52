// Which entities are one relationship away from these, the best tied first?
// Parameters: $release :: STRING; $ids :: LIST OF STRING; $seen :: LIST OF STRING, left out; $types :: LIST OF STRING;
//   $kinds :: LIST OF STRING or null; $limit :: INTEGER;
//   $at :: MAP {from, until, event, past, future} of the moment, or null for the whole of time; $certain :: BOOLEAN
// Returns: id :: STRING; ties :: INTEGER, how many relationships lead there
// Leans on: entity_of_release
MATCH (n:Entity {release: $release})-[r]-(other:Entity)
WHERE n.id IN $ids
  AND type(r) IN $types
  AND r.rank <> 'deprecated'
  AND ($kinds IS NULL OR other.kind IN $kinds)
  AND NOT other.id IN $seen
  AND ($at IS NULL OR (
    r.startMin < $at.until AND $at.from < r.endMax
    AND NOT coalesce(r.startEvent, '') IN $at.future
    AND NOT coalesce(r.endEvent, '') IN $at.past
    AND (NOT $certain OR (
      (r.startMax <= $at.from OR r.startEvent IN $at.past OR any(e IN r.attestedEvents WHERE e IN $at.past))
      AND ($at.until <= r.endMin OR r.endEvent IN $at.future
        OR any(e IN r.attestedEvents WHERE e = $at.event OR e IN $at.future))))))
RETURN other.id AS id, count(r) AS ties
ORDER BY ties DESC, id
LIMIT $limit
