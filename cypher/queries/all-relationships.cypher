// Which relationships are there, the order of events aside?
// Parameters: $release :: STRING, of which release; $properties :: MAP of a type to the LIST OF STRING of the properties that are its
//   own; types that have none are not in it
// Returns: the properties of each that answers need, a column for each, as columns are cheaper to send than maps; properties ::
//   LIST OF LIST [name, value], those of its type's own that it has, null for the many whose type has none
// Leans on: nothing: reads every relationship once
MATCH (subject:Entity {release: $release})-[r]->(object:Entity)
WHERE r.rank IS NOT NULL
RETURN r.id AS id, type(r) AS type, subject.id AS subject, object.id AS object,
  r.start AS start, r.end AS end, r.attested AS attested, r.rank AS rank, r.note AS note, r.citations AS citations,
  r.startMin AS startMin, r.startMax AS startMax, r.endMin AS endMin, r.endMax AS endMax,
  r.startEvent AS startEvent, r.endEvent AS endEvent, r.attestedEvents AS attestedEvents,
  r.place AS place, r.endPlace AS endPlace, r.disputedBy AS disputedBy,
  r.office AS office, r.role AS role, r.side AS side, r.outcome AS outcome,
  [name IN $properties[type(r)] WHERE r[name] IS NOT NULL | [name, r[name]]] AS properties
