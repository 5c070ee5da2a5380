// Each `event` that is counted on a flow, with the flow's `originId` and `destinationId`, a country's code or a region's name: clauses, to be followed by others.
// A transfer is one row a flow, however many of its countries lie in a region. One that is a part, a delivery or another record of one on the same flow
// is left out, if that one is asked about itself: of the kinds, products, days and countries. Of two that name one another the first by id counts.
// @param   kinds         string[], of the transfers
// @param   origins       string[]?, countries; null: any
// @param   destinations  string[]?, countries; null: any
// @param   products      string[]?, one of which is among the goods; null: any
// @param   from          string?, day; the last that a transfer can mean is not before it
// @param   to            string?, day; the first that a transfer can mean is not after it
// @param   fromRegions   boolean, whether origins are put together by region
// @param   toRegions     boolean, whether destinations are
// @param   knownBy       string?, day by which it must be known; null: all
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
WITH DISTINCT
  event,
  CASE WHEN $fromRegions THEN origin.region ELSE origin.id END AS originId,
  CASE WHEN $toRegions THEN destination.region ELSE destination.id END AS destinationId
WHERE NOT EXISTS {
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
    AND NOT (event.id < other.id AND EXISTS { (other)-[:PART_OF|DELIVERS|SAME_GOODS_AS]->(event) })
    AND EXISTS {
      MATCH (start:Country)<-[:SENT_FROM]-(other)-[:SENT_TO]->(end:Country)
      WHERE start <> end
        AND ($origins IS NULL OR start.id IN $origins)
        AND ($destinations IS NULL OR end.id IN $destinations)
        AND originId = CASE WHEN $fromRegions THEN start.region ELSE start.id END
        AND destinationId = CASE WHEN $toRegions THEN end.region ELSE end.id END
    }
}
