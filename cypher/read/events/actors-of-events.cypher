// Actors that had a part in these events, by name.
// @param   ids  string[]
// @returns eventId, type, actorId
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (event:Event {id: id})-[r:SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY]->(actor:Actor)
RETURN event.id AS eventId, type(r) AS type, actor.id AS actorId
ORDER BY actor.name, actorId
