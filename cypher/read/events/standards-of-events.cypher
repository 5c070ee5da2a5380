// Standards that these events turn on, by name.
// @param   ids  string[]
// @returns eventId, standardId
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (event:Event {id: id})-[:CITES]->(standard:Standard)
RETURN event.id AS eventId, standard.id AS standardId
ORDER BY standard.name, standardId
