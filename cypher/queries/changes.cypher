// Which relationships hold at one moment and on no reading at another?
// Parameters: $release :: STRING; $of :: LIST OF STRING, entities at either end, or null for all;
//   $continuity :: STRING or null, of the subject;
//   $types :: LIST OF STRING; $order :: 'place' or 'endPlace', the property to order by; $limit :: INTEGER;
//   $at :: MAP {from, until, event, past, future} of the moment at which they hold; $other :: MAP, of that at which they do not;
//   $certain :: BOOLEAN, whether they must hold certainly
// Returns: relationship :: MAP, its properties, type and the ids of its ends
// Leans on: entity_of_release; without $of on nothing: reads every relationship
CALL () {
  WITH 1 AS all
  WHERE $of IS NULL
  MATCH (:Entity {release: $release})-[r]->(:Entity)
  RETURN r
UNION
  UNWIND $of AS id
  MATCH (:Entity {release: $release, id: id})-[r]-(:Entity)
  RETURN r
}
WITH r
WHERE type(r) IN $types
  AND ($continuity IS NULL OR startNode(r).continuity = $continuity)
  AND r.rank <> 'deprecated'
  AND ($at IS NULL OR (
    r.startMin < $at.until AND $at.from < r.endMax
    AND NOT coalesce(r.startEvent, '') IN $at.future
    AND NOT coalesce(r.endEvent, '') IN $at.past
    AND (NOT $certain OR (
      (r.startMax <= $at.from OR r.startEvent IN $at.past OR any(e IN r.attestedEvents WHERE e IN $at.past))
      AND ($at.until <= r.endMin OR r.endEvent IN $at.future
        OR any(e IN r.attestedEvents WHERE e = $at.event OR e IN $at.future))))))
  AND NOT (
    r.startMin < $other.until AND $other.from < r.endMax
    AND NOT coalesce(r.startEvent, '') IN $other.future
    AND NOT coalesce(r.endEvent, '') IN $other.past)
RETURN r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id} AS relationship
ORDER BY r[$order], r.id
LIMIT $limit
