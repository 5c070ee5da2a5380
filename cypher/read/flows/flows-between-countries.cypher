// Transfers from one country to another, counted; one that is a part, a delivery or another record of one between the same two is left out,
// and what concerns it concerns the one that is counted.
// @param   kinds      string[], of the transfers
// @param   incidents  string[], the kinds of incident
// @param   knownBy    string?, day by which it must be known; null: all
// @returns originId, destinationId, eventCount, sharedCount, concernedCount, earliest, latest
// @access  read
// @index   event_kind_date
MATCH (event:Event)
USING INDEX event:Event(kind, dateFirst, id)
WHERE event.kind IN $kinds
  AND event.dateFirst IS NOT NULL
  AND event.id IS NOT NULL
  AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
MATCH (event)-[:SENT_FROM]->(origin:Country)
MATCH (event)-[:SENT_TO]->(destination:Country)
WHERE origin <> destination
  AND NOT EXISTS {
    MATCH (event)-[:PART_OF|DELIVERS|SAME_GOODS_AS]->(other:Event)
    WHERE other.kind IN $kinds
      AND ($knownBy IS NULL OR other.knownFrom <= $knownBy)
      AND EXISTS { (other)-[:SENT_FROM]->(origin) }
      AND EXISTS { (other)-[:SENT_TO]->(destination) }
  }
WITH
  origin,
  destination,
  event,
  COUNT { (event)-[:SENT_TO]->() } > 1 AS isShared,
  EXISTS {
    MATCH (event)<-[:CONCERNS]-(incident:Event)
    WHERE incident.kind IN $incidents
      AND ($knownBy IS NULL OR incident.knownFrom <= $knownBy)
  }
  OR EXISTS {
    MATCH (event)<-[:PART_OF|DELIVERS|SAME_GOODS_AS]-(record:Event)<-[:CONCERNS]-(incident:Event)
    WHERE incident.kind IN $incidents
      AND ($knownBy IS NULL OR record.knownFrom <= $knownBy)
      AND ($knownBy IS NULL OR incident.knownFrom <= $knownBy)
      AND EXISTS { (record)-[:SENT_FROM]->(origin) }
      AND EXISTS { (record)-[:SENT_TO]->(destination) }
  } AS isConcerned
RETURN
  origin.id AS originId,
  destination.id AS destinationId,
  count(*) AS eventCount,
  sum(CASE WHEN isShared THEN 1 ELSE 0 END) AS sharedCount,
  sum(CASE WHEN isConcerned THEN 1 ELSE 0 END) AS concernedCount,
  min(event.dateFirst) AS earliest,
  max(event.dateLast) AS latest
ORDER BY eventCount DESC, originId, destinationId
