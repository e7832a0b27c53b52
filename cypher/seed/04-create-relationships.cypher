// Which relationships does the new release have, whatever their type? There are none of it yet. Which source a citation is from
// and which event came after which are relationships too.
// Parameters: $rows :: LIST OF MAP {type, subject, object, properties}, where the ends are places in the store
// Returns: nothing
// Leans on: nothing: the ends are found without an index
UNWIND $rows AS row
MATCH (subject) WHERE id(subject) = row.subject
MATCH (object) WHERE id(object) = row.object
CREATE (subject)-[r:$(row.type)]->(object)
SET r = row.properties
