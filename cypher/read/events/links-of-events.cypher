// Links of these events to and from others, by type, then the other's date.
// @param   ids      string[]
// @param   limit    integer, of one event
// @param   knownBy  string?, day by which it must be known; null: all
// @returns eventId, type, isOut, otherId
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH (event)-[r:CONCERNS|DELIVERS|REPLIES_TO|PROMPTED_BY|FOLLOWS|PART_OF|SAME_GOODS_AS|RECIPROCATES]-(other:Event)
  WHERE $knownBy IS NULL OR other.knownFrom <= $knownBy
  RETURN type(r) AS type, startNode(r) = event AS isOut, other
  ORDER BY type, other.dateFirst, other.id, isOut
  LIMIT $limit
}
RETURN event.id AS eventId, type, isOut, other.id AS otherId
