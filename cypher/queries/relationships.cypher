// In which relationships does each of these entities stand: one page of each?
// A symmetric type has no direction. The order is the catalogue's, then the other entity's name, then the relationship's id.
// Neo4j compares two texts of the store by code points, and any other two by UTF-16 code units: `+ ''` makes of a name any other,
// so that what comes after $after is what the order puts there.
// Parameters: $release :: STRING; $ids :: LIST OF STRING; $order :: MAP of each type asked for to its place in the catalogue;
//   $symmetric :: LIST OF STRING; $direction :: 'OUT' | 'IN' | 'BOTH'; $ranks :: LIST OF STRING;
//   $side :: STRING or null, of FOUGHT_IN, '' for none; $after :: LIST [place, name, id] or null; $limit :: INTEGER;
//   $at :: MAP {from, until, event, past, future} of the moment, or null for the whole of time; $certain :: BOOLEAN
// Returns: id :: STRING, the entity asked about; relationship :: MAP; other :: MAP, the entity at the other end; key :: LIST
// Leans on: entity_of_release
UNWIND $ids AS id
MATCH (n:Entity {release: $release, id: id})
CALL (n) {
  MATCH (n)-[r]-(other:Entity)
  WHERE $order[type(r)] IS NOT NULL
    AND ($direction = 'BOTH' OR type(r) IN $symmetric OR ($direction = 'OUT') = (startNode(r) = n))
    AND r.rank IN $ranks
    AND ($side IS NULL OR coalesce(r.side, '') = $side)
    AND ($at IS NULL OR (
      r.startMin < $at.until AND $at.from < r.endMax
      AND NOT coalesce(r.startEvent, '') IN $at.future
      AND NOT coalesce(r.endEvent, '') IN $at.past
      AND (NOT $certain OR (
        (r.startMax <= $at.from OR r.startEvent IN $at.past OR any(e IN r.attestedEvents WHERE e IN $at.past))
        AND ($at.until <= r.endMin OR r.endEvent IN $at.future
          OR any(e IN r.attestedEvents WHERE e = $at.event OR e IN $at.future))))))
  WITH r, other, [$order[type(r)], other.name + '', r.id] AS key
  WHERE $after IS NULL OR key > $after
  ORDER BY key
  LIMIT $limit
  RETURN r, other, key
}
RETURN id, key, other {.*} AS other,
  r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id} AS relationship
