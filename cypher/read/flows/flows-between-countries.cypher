// Transfers from one country to another, counted; one that is a part, a delivery or another record of one between the same two is left out,
// and what concerns it concerns the one that is counted.
// What it is left out for must be asked about itself: of the kinds, products and days.
// @param   kinds         string[], of the transfers
// @param   incidents     string[], the kinds of incident
// @param   origins       string[]?, countries; null: any
// @param   destinations  string[]?, countries; null: any
// @param   products      string[]?, one of which is among the goods; null: any
// @param   from          string?, day; the last that a transfer can mean is not before it
// @param   to            string?, day; the first that a transfer can mean is not after it
// @param   minEvents     integer, transfers of a flow
// @param   knownBy       string?, day by which it must be known; null: all
// @returns originId, destinationId, eventCount, sharedCount, concernedCount, earliest, latest
// @access  read
// @index   event_kind_date
MATCH (event:Event)
USING INDEX event:Event(kind, dateFirst, id)
WHERE event.kind IN $kinds
  AND event.dateFirst IS NOT NULL
  AND event.id IS NOT NULL
  AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
  AND ($from IS NULL OR event.dateLast >= $from)
  AND ($to IS NULL OR event.dateFirst <= $to)
  AND (
    $products IS NULL
    OR EXISTS {
      MATCH (event)-[:INCLUDES]->(product:Product)
      WHERE product.id IN $products
    }
  )
MATCH (event)-[:SENT_FROM]->(origin:Country)
MATCH (event)-[:SENT_TO]->(destination:Country)
WHERE origin <> destination
  AND ($origins IS NULL OR origin.id IN $origins)
  AND ($destinations IS NULL OR destination.id IN $destinations)
  AND NOT EXISTS {
    MATCH (event)-[:PART_OF|DELIVERS|SAME_GOODS_AS]->(other:Event)
    WHERE other.kind IN $kinds
      AND ($knownBy IS NULL OR other.knownFrom <= $knownBy)
      AND ($from IS NULL OR other.dateLast >= $from)
      AND ($to IS NULL OR other.dateFirst <= $to)
      AND (
        $products IS NULL
        OR EXISTS {
          MATCH (other)-[:INCLUDES]->(product:Product)
          WHERE product.id IN $products
        }
      )
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
WITH
  origin.id AS originId,
  destination.id AS destinationId,
  count(*) AS eventCount,
  sum(CASE WHEN isShared THEN 1 ELSE 0 END) AS sharedCount,
  sum(CASE WHEN isConcerned THEN 1 ELSE 0 END) AS concernedCount,
  min(event.dateFirst) AS earliest,
  max(event.dateLast) AS latest
WHERE eventCount >= $minEvents
RETURN originId, destinationId, eventCount, sharedCount, concernedCount, earliest, latest
ORDER BY eventCount DESC, originId, destinationId
