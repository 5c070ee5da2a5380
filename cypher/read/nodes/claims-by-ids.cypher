// Claims with these ids, with the event, source and disagreement of each.
// @param   ids      string[]
// @param   knownBy  string?, day by which it must be known; null: all
// @returns id, field, itemKey, aspect, number, text, unit, suspect, note, eventId, sourceId, disagreementId, degree
// @access  read
// @index   claim_id
UNWIND $ids AS id
MATCH (n:Claim {id: id})-[:ABOUT]->(event:Event)
MATCH (n)-[:STATED_IN]->(source:Source)
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
  COUNT { (n)--() } AS degree
