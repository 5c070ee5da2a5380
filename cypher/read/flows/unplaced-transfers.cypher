// How many transfers name no origin or no destination.
// @param   kinds  string[]
// @returns count
// @access  read
// @index   event_kind_date
MATCH (event:Event)
USING INDEX event:Event(kind, dateFirst, id)
WHERE event.kind IN $kinds
  AND event.dateFirst IS NOT NULL
  AND event.id IS NOT NULL
  AND (NOT EXISTS { (event)-[:SENT_FROM]->() } OR NOT EXISTS { (event)-[:SENT_TO]->() })
RETURN count(*) AS count
