// Transfers from one country or region to another, counted; what concerns a record that is not counted besides another concerns the one that is.
// @param   incidents  string[], the kinds of incident
// @param   minEvents  integer, transfers of a flow
// @returns originId, destinationId, eventCount, sharedCount, concernedCount, earliest, latest
// @access  read
// @index   event_kind_date

// @use flow-transfers
WITH
  originId,
  destinationId,
  event,
  COUNT {
    MATCH (event)-[:SENT_TO]->(end:Country)
    RETURN DISTINCT CASE WHEN $toRegions THEN end.region ELSE end.id END AS place
  } > 1 AS isShared,
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
      AND EXISTS {
        MATCH (start:Country)<-[:SENT_FROM]-(record)-[:SENT_TO]->(end:Country)
        WHERE originId = CASE WHEN $fromRegions THEN start.region ELSE start.id END
          AND destinationId = CASE WHEN $toRegions THEN end.region ELSE end.id END
      }
  } AS isConcerned
WITH
  originId,
  destinationId,
  count(*) AS eventCount,
  sum(CASE WHEN isShared THEN 1 ELSE 0 END) AS sharedCount,
  sum(CASE WHEN isConcerned THEN 1 ELSE 0 END) AS concernedCount,
  min(event.dateFirst) AS earliest,
  max(event.dateLast) AS latest
WHERE eventCount >= $minEvents
RETURN originId, destinationId, eventCount, sharedCount, concernedCount, earliest, latest
ORDER BY eventCount DESC, originId, destinationId
