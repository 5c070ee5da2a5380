// Whether `n`, a country, actor, product or standard, has to do with an event that could be known: an expression, true or false.
// @param   knownBy  string?, null: true, also for those without an event
CASE WHEN $knownBy IS NULL THEN true ELSE EXISTS {
  MATCH (n)<-[:SENT_FROM|SENT_TO|SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY|INCLUDES|CITES]-(event:Event)
  WHERE event.knownFrom <= $knownBy
} END
