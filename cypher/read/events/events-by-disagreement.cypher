// A page of the events that meet a filter, largest disagreement first; those without one are left out, read in that order from the index.
// A CASE, for an OR would be planned as two reads of the index with a sort.
// @param   fromKey  float, largestRatio of the event to go on after; the largest number: from the first
// @param   beforeId  string, its id
// @param   limit    integer
// @returns id, kind, title, date, datePrecision, endDate, dateFirst, dateLast, firstReported, valueAmount, valueCurrency, reason, outcome, confidence, claimCount, sourceCount, publisherCount, disagreementCount, degree, key
// @access  read
// @index   event_largest_ratio
MATCH (event:Event)
USING INDEX event:Event(largestRatio, id)
WHERE event.largestRatio <= $fromKey
  AND event.id IS NOT NULL
  AND CASE WHEN event.largestRatio < $fromKey THEN true ELSE event.id < $beforeId END
// @use passing-events
RETURN
  // @use event-columns
  , event.largestRatio AS key
ORDER BY event.largestRatio DESC, event.id DESC
LIMIT $limit
