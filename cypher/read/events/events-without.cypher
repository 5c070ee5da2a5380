// A page of the events that meet a filter and lack a property, by id: the end of a list in the order of that property.
// @param   property  string
// @param   afterId   string, of the event to go on after; empty: from the first
// @param   limit     integer
// @returns id, kind, title, date, datePrecision, endDate, dateFirst, dateLast, firstReported, valueAmount, valueCurrency, reason, outcome, confidence, claimCount, sourceCount, publisherCount, disagreementCount, degree, key
// @access  read
// @index   event_id
MATCH (event:Event)
USING INDEX event:Event(id)
WHERE event.id > $afterId
  AND event[$property] IS NULL
// @use passing-events
RETURN
  // @use event-columns
  , null AS key
ORDER BY event.id
LIMIT $limit
