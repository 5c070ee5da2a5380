// A page of the events of each of these standards, newest first, with the types of the relationships to it.
// @param   ids        string[]
// @param   types      string[], of the relationship
// @param   afterDate  string?, first day of the event to go on after
// @param   afterId    string?
// @param   limit      integer, of each
// @param   knownBy    string?, day by which it must be known; null: all
// @returns ownerId, eventId, dateFirst, types
// @access  read
// @index   standard_id
UNWIND $ids AS id
MATCH (owner:Standard {id: id})
CALL (owner) {
  MATCH (owner)<-[r:CITES]-(event:Event)
  WHERE type(r) IN $types
    AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
    AND (
      $afterDate IS NULL
      OR event.dateFirst < $afterDate
      OR (event.dateFirst = $afterDate AND event.id > $afterId)
    )
  RETURN event, collect(DISTINCT type(r)) AS types
  ORDER BY event.dateFirst DESC, event.id
  LIMIT $limit
}
RETURN owner.id AS ownerId, event.id AS eventId, event.dateFirst AS dateFirst, types
