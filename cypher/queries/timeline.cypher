// What happened, in order: one page of the events, and of the relationships by when they began, or else are known of?
// An event stands before what is tied to it. What no source places in time is left out, and so is INVOLVED, as its event is there
// itself. A relationship is in the window if it may hold at some instant of it; an occurrence, if it may have happened in it.
// Parameters: $release :: STRING; $of :: LIST OF STRING, entities that it is about, or null for all;
//   $continuity :: STRING or null, of the event or the
//   subject; $occurrences :: LIST OF STRING, the types that happen once; $after :: LIST, a key, or null; $limit :: INTEGER;
//   $window :: MAP {from, until, past, over, future}, with the events known to come before and after it, and in `over` those at
//   which what ends is over when it begins; or null for the whole of time
// Returns: event :: MAP or null; relationship :: MAP or null; key :: LIST [day, rank, 0 or 1, id], its place in the order
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
  RETURN event, null AS r, event.place AS place, 0 AS kind, event.id AS id
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
  RETURN null AS event, r, r.place AS place, 1 AS kind, r.id AS id
}
WITH event, r, [place[0], place[1], kind, id] AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
RETURN event {.*} AS event, key,
  CASE WHEN r IS NOT NULL THEN r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id} END AS relationship
