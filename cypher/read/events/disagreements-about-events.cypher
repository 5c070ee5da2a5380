// Disagreements about these events, in no order.
// @param   ids  string[]
// @returns id, field, itemKey, aspect, unit, lowest, highest, ratio, ratioWithoutSuspect, claimCount, eventId, degree
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:ABOUT]-(n:Disagreement)
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
