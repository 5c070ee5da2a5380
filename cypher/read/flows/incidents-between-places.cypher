// Incidents with goods that went from one country or region to another, as they say themselves or as the transfer does that they concern.
// What a return itself names may be the way back, so of it only the transfer counts.
// @param   incidents    string[], the kinds of incident
// @param   transfers    string[], the kinds of transfer
// @param   products     string[]?, one of which is among the incident's goods; null: any
// @param   fromRegions  boolean, whether origins are put together by region
// @param   toRegions    boolean, whether destinations are
// @param   knownBy      string?, day by which it must be known; null: all
// @returns originId, destinationId, count
// @access  read
// @index   event_kind_date
MATCH (incident:Event)
USING INDEX incident:Event(kind, dateFirst, id)
WHERE incident.kind IN $incidents
  AND incident.dateFirst IS NOT NULL
  AND incident.id IS NOT NULL
  AND ($knownBy IS NULL OR incident.knownFrom <= $knownBy)
  AND (
    $products IS NULL
    OR EXISTS {
      MATCH (incident)-[:INCLUDES]->(product:Product)
      WHERE product.id IN $products
    }
  )
CALL (incident) {
  MATCH (incident)-[:SENT_FROM]->(origin:Country)
  MATCH (incident)-[:SENT_TO]->(destination:Country)
  WHERE incident.kind <> 'return'
    AND origin <> destination
  RETURN origin, destination
  UNION
  MATCH (incident)-[:CONCERNS]->(transfer:Event)
  WHERE transfer.kind IN $transfers
    AND ($knownBy IS NULL OR transfer.knownFrom <= $knownBy)
  MATCH (transfer)-[:SENT_FROM]->(origin:Country)
  MATCH (transfer)-[:SENT_TO]->(destination:Country)
  WHERE origin <> destination
  RETURN origin, destination
}
RETURN
  CASE WHEN $fromRegions THEN origin.region ELSE origin.id END AS originId,
  CASE WHEN $toRegions THEN destination.region ELSE destination.id END AS destinationId,
  count(DISTINCT incident) AS count
