// How much happened? The same as timeline.cypher pages through.
// Parameters: as in timeline.cypher, without $after and $limit
// Returns: total :: INTEGER
// Leans on: entity_of_release, event_of_release; without $of on nothing: reads every event and relationship
CALL () {
  CALL () {
    WITH 1 AS all
    WHERE $of IS NULL
    MATCH (event:Event {release: $release})
    RETURN event
  UNION
    UNWIND $of AS id
    MATCH (event:Event {release: $release, id: id})
    RETURN event
  UNION
    UNWIND $of AS id
    MATCH (:Entity {release: $release, id: id})<-[i:INVOLVED]-(event:Event)
    WHERE i.rank <> 'deprecated'
    RETURN event
  }
  WITH event
  WHERE ($continuity IS NULL OR event.continuity = $continuity)
    AND ($window IS NULL OR (
      event.dateMin < $window.until AND $window.from < event.dateMax
      AND NOT event.id IN $window.past AND NOT event.id IN $window.future))
  RETURN count(event) AS found
UNION ALL
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
  WHERE r.place IS NOT NULL
    AND type(r) <> 'INVOLVED'
    AND r.rank <> 'deprecated'
    AND ($continuity IS NULL OR startNode(r).continuity = $continuity)
    AND ($window IS NULL OR (
      r.startMin < $window.until
      AND $window.from < CASE WHEN type(r) IN $occurrences THEN r.startMax ELSE r.endMax END
      AND NOT coalesce(r.startEvent, '') IN $window.future
      AND NOT (type(r) IN $occurrences AND coalesce(r.startEvent, '') IN $window.past)
      AND NOT coalesce(r.endEvent, '') IN $window.over))
  RETURN count(r) AS found
}
RETURN sum(found) AS total
