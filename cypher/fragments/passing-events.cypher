// Keeps of `event` those that could be known, meet a filter and are not left out: clauses, to be followed by others.
// What an event leads to is read once for the filter and for what is left out, and only when one of them asks.
// @param   knownBy  string?, day by which a source must have been published to count; null: any
// @param   filter   map, conditions by name (api/src/graph/event-conditions.ts)
// @param   not      map?, conditions too; what meets every one of them is left out
// @param   needs    map, of `items`, `hasIncident`, `isDisputed` those that are true are read; of `marks` those of the types listed; with `regions` true also the regions
WITH event
WHERE ($knownBy IS NULL OR event.knownFrom <= $knownBy)
  AND CASE WHEN $filter.kinds IS NULL THEN true ELSE event.kind IN $filter.kinds END
WITH
  event,
  CASE WHEN $needs.marks IS NOT NULL THEN COLLECT {
    MATCH (event)-[r:SENT_FROM|SENT_TO|SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY|CITES|INCLUDES]->(end)
    WHERE type(r) IN $needs.marks
    UNWIND [type(r), type(r) + ' ' + end.id] + CASE WHEN $needs.regions THEN [type(r) + ' in ' + coalesce(end.region, '')] ELSE [] END AS mark
    RETURN mark
  } END AS marks,
  CASE WHEN $needs.items THEN COLLECT {
    MATCH (event)-[r:INCLUDES]->(product:Product)
    WHERE r.quantity IS NOT NULL
      AND CASE WHEN $knownBy IS NULL THEN true ELSE EXISTS {
        MATCH (event)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
        WHERE claim.field = 'quantity'
          AND claim.item = r.key
          AND claim.number = r.quantity
          AND source.dateLast <= $knownBy
      } END
    RETURN {product: product.id, unit: r.unit, quantity: r.quantity}
  } END AS items,
  CASE WHEN $needs.hasIncident THEN
    // @use event-has-incident
  END AS hasIncident,
  CASE WHEN $needs.isDisputed THEN
    // @use event-is-disputed
  END AS isDisputed
WITH
  event,
  // @use event-matches
  AND CASE
    WHEN $not IS NULL THEN true
    ELSE NOT
    // @use event-matches with filter = not
  END AS passes
WHERE passes
