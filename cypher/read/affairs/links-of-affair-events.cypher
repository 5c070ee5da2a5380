// Event links of these events, both ways, each with what tells whether the other belongs to the same affair.
// An event without links gives one row whose link is null. The count is of all links, also beyond the limit.
// @param   ids      string[]
// @param   knownBy  string?, day; null: all that is on record
// @param   limit    integer, links of one event
// @returns id, kind, origins, destinations, linkCount, type, isOut, otherId, otherKind, otherOrigins, otherDestinations
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (event:Event {id: id})
WHERE $knownBy IS NULL OR event.knownFrom <= $knownBy
WITH
  event,
  COUNT {
    MATCH (event)-[:CONCERNS|DELIVERS|REPLIES_TO|PROMPTED_BY|FOLLOWS|PART_OF|SAME_GOODS_AS|RECIPROCATES]-(any:Event)
    WHERE $knownBy IS NULL OR any.knownFrom <= $knownBy
  } AS linkCount
OPTIONAL CALL (event) {
  MATCH (event)-[r:CONCERNS|DELIVERS|REPLIES_TO|PROMPTED_BY|FOLLOWS|PART_OF|SAME_GOODS_AS|RECIPROCATES]-(other:Event)
  WHERE $knownBy IS NULL OR other.knownFrom <= $knownBy
  RETURN type(r) AS type, startNode(r) = event AS isOut, other
  ORDER BY other.dateFirst, other.id, type, isOut
  LIMIT $limit
}
RETURN
  event.id AS id,
  event.kind AS kind,
  COLLECT {
    MATCH (event)-[:SENT_FROM]->(country:Country)
    RETURN country.id
  } AS origins,
  COLLECT {
    MATCH (event)-[:SENT_TO]->(country:Country)
    RETURN country.id
  } AS destinations,
  linkCount,
  type,
  isOut,
  other.id AS otherId,
  other.kind AS otherKind,
  CASE WHEN other IS NULL THEN [] ELSE COLLECT {
    MATCH (other)-[:SENT_FROM]->(country:Country)
    RETURN country.id
  } END AS otherOrigins,
  CASE WHEN other IS NULL THEN [] ELSE COLLECT {
    MATCH (other)-[:SENT_TO]->(country:Country)
    RETURN country.id
  } END AS otherDestinations
