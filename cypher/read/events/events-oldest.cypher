// A page of the events that meet a filter, oldest first, read in that order from the index.
// A CASE, for an OR would be planned as two reads of the index with a sort.
// @param   fromKey  string, dateFirst of the event to go on after; the empty text: from the first
// @param   afterId  string, its id
// @param   limit    integer
// @returns id, kind, title, date, datePrecision, endDate, dateFirst, dateLast, firstReported, valueAmount, valueCurrency, reason, outcome, confidence, claimCount, sourceCount, publisherCount, disagreementCount, degree, key
// @access  read
// @index   event_date
MATCH (event:Event)
USING INDEX event:Event(dateFirst, id)
WHERE event.dateFirst >= $fromKey
  AND event.id IS NOT NULL
  AND CASE WHEN event.dateFirst > $fromKey THEN true ELSE event.id > $afterId END
// @use passing-events
RETURN
  // @use event-columns
  , event.dateFirst AS key
ORDER BY event.dateFirst, event.id
LIMIT $limit
