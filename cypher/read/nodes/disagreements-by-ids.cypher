// Disagreements with these ids, with the event of each.
// @param   ids      string[]
// @param   knownBy  string?, day by which it must be known; null: all
// @returns id, field, itemKey, aspect, unit, lowest, highest, ratio, ratioWithoutSuspect, claimCount, eventId, degree
// @access  read
// @index   disagreement_id
UNWIND $ids AS id
MATCH (n:Disagreement {id: id})-[:ABOUT]->(event:Event)
WHERE $knownBy IS NULL OR n.knownFrom <= $knownBy
RETURN
  n.id AS id,
  n.field AS field,
  n.item AS itemKey,
  n.aspect AS aspect,
  n.unit AS unit,
  n.lowest AS lowest,
  n.highest AS highest,
  n.ratio AS ratio,
  n.ratioWithoutSuspect AS ratioWithoutSuspect,
  n.claimCount AS claimCount,
  event.id AS eventId,
  COUNT { (n)--() } AS degree
