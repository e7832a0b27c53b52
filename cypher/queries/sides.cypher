// Which sides did each of these conflicts have, and how did it end for them?
// Parameters: $ids :: LIST OF STRING
// Returns: id :: STRING; side :: STRING or null; outcomes :: LIST OF STRING, the different ones that are stated
// Leans on: entity_id
UNWIND $ids AS id
MATCH (:Conflict {id: id})<-[r:FOUGHT_IN]-(:Entity)
WHERE r.rank <> 'deprecated'
WITH id, r.side AS side, collect(DISTINCT r.outcome) AS outcomes
RETURN id, side, outcomes
ORDER BY side
