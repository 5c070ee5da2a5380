// First and last day that an event can mean, each the end of an index; nulls when there is no event.
// @returns earliest, latest
// @access  read
// @index   event_date, event_last_day
OPTIONAL CALL () {
  MATCH (event:Event)
  USING INDEX event:Event(dateFirst, id)
  WHERE event.dateFirst > '' AND event.id IS NOT NULL
  RETURN event.dateFirst AS earliest
  ORDER BY event.dateFirst
  LIMIT 1
}
OPTIONAL CALL () {
  MATCH (event:Event)
  USING INDEX event:Event(dateLast)
  WHERE event.dateLast > ''
  RETURN event.dateLast AS latest
  ORDER BY event.dateLast DESC
  LIMIT 1
}
RETURN earliest, latest
