// Countries that these events left or went to, by name.
// @param   ids  string[]
// @returns eventId, type, countryId
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (event:Event {id: id})-[r:SENT_FROM|SENT_TO]->(country:Country)
RETURN event.id AS eventId, type(r) AS type, country.id AS countryId
ORDER BY country.name, countryId
