// The claims in the disagreements that could be known on a day, those out by then, with the item as the record holds it; a page of the disagreements, by id.
// @param   knownBy  string, day
// @param   afterId  string, of the disagreement to go on after; empty: from the first
// @param   limit    integer, disagreements
// @returns disagreementId, event, field, item, aspect, id, number, text, unit, suspect, quantity, qualifier
// @access  read
// @index   disagreement_id
MATCH (n:Disagreement)
WHERE n.id > $afterId
  AND n.knownFrom <= $knownBy
  AND
  // @use disagreement-is-about
WITH n
ORDER BY n.id
LIMIT $limit
MATCH (event:Event)<-[:ABOUT]-(n)<-[part:TAKES_PART_IN]-(claim:Claim)
WHERE part.knownFrom <= $knownBy
OPTIONAL MATCH (event)-[held:INCLUDES {key: n.item}]->(:Product)
RETURN
  n.id AS disagreementId,
  event.id AS event,
  n.field AS field,
  n.item AS item,
  n.aspect AS aspect,
  claim.id AS id,
  claim.number AS number,
  claim.text AS text,
  claim.unit AS unit,
  claim.suspect AS suspect,
  held.quantity AS quantity,
  held.qualifier AS qualifier
