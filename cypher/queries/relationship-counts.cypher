// In how many relationships of each type and direction does each of these entities stand, the deprecated ones left out?
// Parameters: $release :: STRING; $ids :: LIST OF STRING; $symmetric :: LIST OF STRING;
//   $at :: MAP {from, until, event, past, future} of the moment, or null for the whole of time; $certain :: BOOLEAN
// Returns: id :: STRING; type :: STRING; direction :: 'OUT' | 'IN' | 'BOTH'; count :: INTEGER
// Leans on: entity_of_release
UNWIND $ids AS id
MATCH (n:Entity {release: $release, id: id})-[r]-(:Entity)
WHERE r.rank <> 'deprecated'
  AND ($at IS NULL OR (
    r.startMin < $at.until AND $at.from < r.endMax
    AND NOT coalesce(r.startEvent, '') IN $at.future
    AND NOT coalesce(r.endEvent, '') IN $at.past
    AND (NOT $certain OR (
      (r.startMax <= $at.from OR r.startEvent IN $at.past OR any(e IN r.attestedEvents WHERE e IN $at.past))
      AND ($at.until <= r.endMin OR r.endEvent IN $at.future
        OR any(e IN r.attestedEvents WHERE e = $at.event OR e IN $at.future))))))
WITH id, type(r) AS type, CASE WHEN type(r) IN $symmetric THEN 'BOTH' WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction
RETURN id, type, direction, count(*) AS count
