// A page of the events that meet a filter, those with most sources first, read in that order from the index.
// A CASE, for an OR would be planned as two reads of the index with a sort.
// @param   fromKey  float, sourceCount of the event to go on after; the largest number: from the first
// @param   beforeId  string, its id
// @param   limit    integer
// @returns id, kind, title, date, datePrecision, endDate, dateFirst, dateLast, firstReported, valueAmount, valueCurrency, reason, outcome, confidence, claimCount, sourceCount, publisherCount, disagreementCount, degree, key
// @access  read
// @index   event_sources
MATCH (event:Event)
USING INDEX event:Event(sourceCount, id)
WHERE event.sourceCount <= $fromKey
  AND event.id IS NOT NULL
  AND CASE WHEN event.sourceCount < $fromKey THEN true ELSE event.id < $beforeId END
// @use passing-events
RETURN
  // @use event-columns
  , event.sourceCount AS key
ORDER BY event.sourceCount DESC, event.id DESC
LIMIT $limit
