// Which sides did each of these conflicts have, and how did it end for them?
// The order is by UTF-16 code units, as in relationships.cypher.
// Parameters: $release :: STRING; $ids :: LIST OF STRING;
//   $at :: MAP {from, until, event, past, future} of the moment, or null for the whole of time; $certain :: BOOLEAN
// Returns: id :: STRING; side :: STRING or null; outcomes :: LIST OF STRING, the different ones that are stated
// Leans on: conflict_of_release
UNWIND $ids AS id
MATCH (:Conflict {release: $release, id: id})<-[r:FOUGHT_IN]-(:Entity)
WHERE r.rank <> 'deprecated'
  AND ($at IS NULL OR (
    r.startMin < $at.until AND $at.from < r.endMax
    AND NOT coalesce(r.startEvent, '') IN $at.future
    AND NOT coalesce(r.endEvent, '') IN $at.past
    AND (NOT $certain OR (
      (r.startMax <= $at.from OR r.startEvent IN $at.past OR any(e IN r.attestedEvents WHERE e IN $at.past))
      AND ($at.until <= r.endMin OR r.endEvent IN $at.future
        OR any(e IN r.attestedEvents WHERE e = $at.event OR e IN $at.future))))))
WITH id, r.side AS side, collect(DISTINCT r.outcome) AS outcomes
RETURN id, side, outcomes
ORDER BY side + ''
