// How many transfers name no origin or no destination.
// @param   kinds  string[]
// @returns count
// @access  read
// @index   event_kind_date
MATCH (event:Event)
WHERE event.kind IN $kinds
  AND (NOT EXISTS { (event)-[:SENT_FROM]->() } OR NOT EXISTS { (event)-[:SENT_TO]->() })
RETURN count(*) AS count
