// Events with these ids.
// @param   ids      string[]
// @param   knownBy  string?, day by which it must be known; null: all
// @returns id, kind, title, date, datePrecision, endDate, dateFirst, dateLast, firstReported, valueAmount, valueCurrency, reason, outcome, confidence, claimCount, sourceCount, publisherCount, disagreementCount, degree
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (n:Event {id: id})
WHERE $knownBy IS NULL OR n.knownFrom <= $knownBy
RETURN
  n.id AS id,
  n.kind AS kind,
  n.title AS title,
  n.date AS date,
  n.datePrecision AS datePrecision,
  n.endDate AS endDate,
  n.dateFirst AS dateFirst,
  n.dateLast AS dateLast,
  n.firstReported AS firstReported,
  n.valueAmount AS valueAmount,
  n.valueCurrency AS valueCurrency,
  n.reason AS reason,
  n.outcome AS outcome,
  n.confidence AS confidence,
  n.claimCount AS claimCount,
  n.sourceCount AS sourceCount,
  n.publisherCount AS publisherCount,
  n.disagreementCount AS disagreementCount,
  COUNT { (n)--() } AS degree
