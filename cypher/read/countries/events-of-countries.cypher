// A page of the events of each of these countries, newest first.
// Of a hub the index of all events by day is walked until the page is full, of any other all its events are read, whichever is
// thought to read fewer; on a day always the latter, for many of the newest were not known by then. Kinds are taken for equally common.
// @param   ids        string[]
// @param   types      string[], of the relationship
// @param   kinds      string[]?, null: any
// @param   afterDate  string?, first day of the event to go on after
// @param   afterId    string?
// @param   limit      integer, of each
// @param   knownBy    string?, day by which it must be known; null: all
// @returns ownerId, eventId, dateFirst
// @access  read
// @index   country_id, event_date
UNWIND $ids AS id
MATCH (owner:Country {id: id})
WITH
  owner,
  COUNT { (:Event) } AS all,
  CASE WHEN 'SENT_FROM' IN $types THEN COUNT { (owner)<-[:SENT_FROM]-() } ELSE 0 END
    + CASE WHEN 'SENT_TO' IN $types THEN COUNT { (owner)<-[:SENT_TO]-() } ELSE 0 END AS degree
WITH owner, $knownBy IS NULL AND degree * degree > all * $limit * CASE WHEN $kinds IS NULL THEN 1 ELSE 14.0 / size($kinds) END AS isHub
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
    AND ($kinds IS NULL OR event.kind IN $kinds)
    AND EXISTS {
      MATCH (event)-[r:SENT_FROM|SENT_TO]->(end:Country)
      WHERE end = owner
        AND type(r) IN $types
    }
  RETURN event
  ORDER BY event.dateFirst DESC, event.id
  LIMIT $limit
  UNION ALL
  WITH * WHERE NOT isHub
  MATCH (owner)<-[r:SENT_FROM|SENT_TO]-(event:Event)
  WHERE type(r) IN $types
    AND ($kinds IS NULL OR event.kind IN $kinds)
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
