// A page of the events of each of these products, newest first.
// Of a hub the index of all events by day is walked until the page is full, of any other all its events are read, whichever is
// thought to read fewer; on a day always the latter, for many of the newest were not known by then.
// @param   ids        string[]
// @param   types      string[], of the relationship
// @param   afterDate  string?, first day of the event to go on after
// @param   afterId    string?
// @param   limit      integer, of each
// @param   knownBy    string?, day by which it must be known; null: all
// @returns ownerId, eventId, dateFirst
// @access  read
// @index   product_id, event_date
UNWIND $ids AS id
MATCH (owner:Product {id: id})
WITH
  owner,
  COUNT { (:Event) } AS all,
  COUNT { (owner)<-[:INCLUDES]-() } AS degree
WITH owner, $knownBy IS NULL AND degree * degree > all * $limit AS isHub
CALL (owner, isHub) {
  MATCH (event:Event)
  USING INDEX event:Event(dateFirst, id)
  WHERE event.dateFirst <= CASE WHEN isHub THEN coalesce($afterDate, '9999-12-31') ELSE '' END
    AND event.id IS NOT NULL
    AND CASE
      WHEN $afterDate IS NULL THEN true
      WHEN event.dateFirst < $afterDate THEN true
      ELSE event.id > $afterId
    END
    AND EXISTS {
      MATCH (event)-[r:INCLUDES]->(end:Product)
      WHERE end = owner
        AND type(r) IN $types
    }
  RETURN event
  ORDER BY event.dateFirst DESC, event.id
  LIMIT $limit
  UNION ALL
  WITH * WHERE NOT isHub
  MATCH (owner)<-[r:INCLUDES]-(event:Event)
  WHERE type(r) IN $types
    AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
    AND (
      $afterDate IS NULL
      OR event.dateFirst < $afterDate
      OR (event.dateFirst = $afterDate AND event.id > $afterId)
    )
  RETURN DISTINCT event
  ORDER BY event.dateFirst DESC, event.id
  LIMIT $limit
}
RETURN owner.id AS ownerId, event.id AS eventId, event.dateFirst AS dateFirst
