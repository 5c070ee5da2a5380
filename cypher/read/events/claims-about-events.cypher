// Claims about these events, each with its source and publisher, in no order.
// @param   ids      string[]
// @param   knownBy  string?, day by which it must be known; null: all
// @returns id, field, itemKey, aspect, number, text, unit, suspect, note, eventId, sourceId, disagreementId, degree, sourceTitle, sourceTitleKind, sourceDate, sourceDateFirst, sourceUrl, sourceKind, sourceCountry, sourceLanguage, sourceVoice, publisherId, publisherName
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:ABOUT]-(n:Claim)-[:STATED_IN]->(source:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
WHERE $knownBy IS NULL OR source.dateLast <= $knownBy
OPTIONAL MATCH (n)-[part:TAKES_PART_IN]->(disagreement:Disagreement)
WHERE $knownBy IS NULL OR part.knownFrom <= $knownBy
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
  source.title AS sourceTitle,
  source.titleKind AS sourceTitleKind,
  source.date AS sourceDate,
  source.dateFirst AS sourceDateFirst,
  source.url AS sourceUrl,
  source.kind AS sourceKind,
  source.country AS sourceCountry,
  source.language AS sourceLanguage,
  source.voice AS sourceVoice,
  publisher.id AS publisherId,
  publisher.name AS publisherName
