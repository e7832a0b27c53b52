// Who held the offices of each of these factions, and which depositions ended a reign?
// A deposition ends a reign if it was from that office, or from none that is named, and at the reign's end: at the same event;
// or, where not both are tied to events, by the faction or one who belongs to it, on a day that the end may have been, and
// neither before the reign nor before an event at which it is attested.
// Parameters: $release :: STRING; $ids :: LIST OF STRING; $office :: STRING, or null for all; $limit :: INTEGER, of each faction
// Returns: id :: STRING; relationship :: MAP, a LED_BY with its office; endedBy :: LIST OF MAP, each a DEPOSED
// Leans on: entity_of_release
UNWIND $ids AS id
MATCH (faction:Entity {release: $release, id: id})
CALL (faction) {
  MATCH (faction)-[r:LED_BY]->(holder:Entity)
  WHERE r.rank <> 'deprecated' AND r.office IS NOT NULL AND ($office IS NULL OR r.office = $office)
  RETURN r, holder
  ORDER BY coalesce(r.place, [9007199254740991]), r.endPlace, r.id
  LIMIT $limit
}
RETURN id,
  r {.*, type: type(r), subject: id, object: holder.id} AS relationship,
  COLLECT {
    MATCH (holder)<-[d:DEPOSED]-(by:Entity)
    WHERE d.rank <> 'deprecated'
      AND coalesce(d.office, r.office) = r.office
      AND CASE WHEN d.startEvent IS NOT NULL AND r.endEvent IS NOT NULL THEN d.startEvent = r.endEvent
        ELSE (by = faction OR EXISTS { (by)-[:MEMBER_OF|PART_OF]->(faction) })
          AND r.startMin < d.startMax AND d.startMin < r.endMax AND r.endMin < d.startMax
          AND NOT EXISTS {
            MATCH (known:Event)-[:AFTER*0..]->(:Event {release: $release, id: d.startEvent})
            WHERE known.id IN r.attestedEvents } END
    RETURN d {.*, type: type(d), subject: by.id, object: holder.id}
    ORDER BY d.id
  } AS endedBy
