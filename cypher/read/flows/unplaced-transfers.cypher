// How many transfers name no origin or no destination.
// @param   kinds    string[]
// @param   knownBy  string?, day by which it must be known; null: all
// @returns count
// @access  read
// @index   event_kind_date
MATCH (event:Event)
USING INDEX event:Event(kind, dateFirst, id)
WHERE event.kind IN $kinds
  AND event.dateFirst IS NOT NULL
  AND event.id IS NOT NULL
  AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
  AND (NOT EXISTS { (event)-[:SENT_FROM]->() } OR NOT EXISTS { (event)-[:SENT_TO]->() })
RETURN count(*) AS count
