// Claims about these events, in no order.
// @param   ids  string[]
// @returns id, field, itemKey, aspect, number, text, unit, suspect, note, eventId, sourceId, disagreementId, degree, sourceDate, voice
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:ABOUT]-(n:Claim)-[:STATED_IN]->(source:Source)
OPTIONAL MATCH (n)-[:TAKES_PART_IN]->(disagreement:Disagreement)
RETURN
  n.id AS id,
  n.field AS field,
  n.item AS itemKey,
  n.aspect AS aspect,
  n.number AS number,
  n.text AS text,
  n.unit AS unit,
  n.suspect AS suspect,
  n.note AS note,
  event.id AS eventId,
  source.id AS sourceId,
  disagreement.id AS disagreementId,
  COUNT { (n)--() } AS degree,
  source.dateFirst AS sourceDate,
  source.voice AS voice
