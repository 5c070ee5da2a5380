// A page of the events that meet a filter, in any order, from those that something selective leads to.
// @param   property      string, that orders
// @param   isDescending  boolean, ties are then by id downward; those without the property come last, by id
// @param   after         map?, key and id of the event to go on after; null: from the first
// @param   limit         integer
// @returns id, kind, title, date, datePrecision, endDate, dateFirst, dateLast, firstReported, valueAmount, valueCurrency, reason, outcome, confidence, claimCount, sourceCount, publisherCount, disagreementCount, degree, key
// @access  read
// @index   event_id, country_id, actor_id, product_id, standard_id, event_kind_date

// @use matching-events
WITH event, CASE
  WHEN $property = 'sourceCount' AND $knownBy IS NOT NULL THEN COUNT {
    MATCH (event)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
    WHERE source.dateLast <= $knownBy
    RETURN DISTINCT source
  }
  ELSE event[$property]
END AS key
WHERE CASE
  WHEN $after IS NULL THEN true
  WHEN $after.key IS NULL THEN key IS NULL AND event.id > $after.id
  WHEN key IS NULL THEN true
  WHEN key = $after.key THEN CASE WHEN $isDescending THEN event.id < $after.id ELSE event.id > $after.id END
  WHEN $isDescending THEN key < $after.key
  ELSE key > $after.key
END
WITH event, key
ORDER BY
  key IS NULL,
  CASE WHEN $isDescending THEN key END DESC,
  CASE WHEN $isDescending THEN null ELSE key END,
  CASE WHEN $isDescending AND key IS NOT NULL THEN event.id END DESC,
  event.id
LIMIT $limit
RETURN
  // @use event-columns
  , key
