// A page of the events that meet a filter, earliest reported first; those of which that is not known are left out, read in that order from the index.
// A CASE, for an OR would be planned as two reads of the index with a sort.
// @param   fromKey  string, knownFrom of the event to go on after; the empty text: from the first
// @param   afterId  string, its id
// @param   limit    integer
// @returns id, kind, title, date, datePrecision, endDate, dateFirst, dateLast, firstReported, valueAmount, valueCurrency, reason, outcome, confidence, claimCount, sourceCount, publisherCount, disagreementCount, degree, key
// @access  read
// @index   event_reported
MATCH (event:Event)
USING INDEX event:Event(knownFrom, id)
WHERE event.knownFrom >= $fromKey
  AND event.id IS NOT NULL
  AND CASE WHEN event.knownFrom > $fromKey THEN true ELSE event.id > $afterId END
// @use passing-events
RETURN
  // @use event-columns
  , event.knownFrom AS key
ORDER BY event.knownFrom, event.id
LIMIT $limit
