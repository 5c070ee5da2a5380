// How many events each of these actors has.
// @param   ids    string[]
// @param   types  string[], of the relationship
// @returns ownerId, count
// @access  read
// @index   actor_id
UNWIND $ids AS id
MATCH (owner:Actor {id: id})<-[r:SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY]-(event:Event)
WHERE type(r) IN $types
RETURN owner.id AS ownerId, count(DISTINCT event) AS count
