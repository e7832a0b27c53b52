// Which relationships go out from each of these entities?
// Parameters: $release :: STRING; $ids :: LIST OF STRING; $types :: LIST OF STRING; $limit :: INTEGER, for each entity;
//   $at :: MAP {from, until, event, past, future} of the moment, or null for the whole of time; $certain :: BOOLEAN
// Returns: relationship :: MAP, its properties, type and the ids of its ends
// Leans on: entity_of_release
UNWIND $ids AS id
CALL (id) {
  MATCH (subject:Entity {release: $release, id: id})-[r]->(object:Entity)
  WHERE type(r) IN $types
    AND r.rank <> 'deprecated'
    AND ($at IS NULL OR (
      r.startMin < $at.until AND $at.from < r.endMax
      AND NOT coalesce(r.startEvent, '') IN $at.future
      AND NOT coalesce(r.endEvent, '') IN $at.past
      AND (NOT $certain OR (
        (r.startMax <= $at.from OR r.startEvent IN $at.past OR any(e IN r.attestedEvents WHERE e IN $at.past))
        AND ($at.until <= r.endMin OR r.endEvent IN $at.future
          OR any(e IN r.attestedEvents WHERE e = $at.event OR e IN $at.future))))))
  RETURN r, object
  ORDER BY r.id
  LIMIT $limit
}
RETURN r {.*, type: type(r), subject: id, object: object.id} AS relationship
