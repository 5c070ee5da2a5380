// Gives `n` and its document `source`: each claim that meets a filter and was stated by a day, in no order.
// Begins at the events or documents asked for, if any, for they have few claims each.
// @param   filter   map, fields, events, sources, publishers, countries, products, isSuspect, isDisputed, units, unit, atLeast, atMost; one that is not there holds for every claim
// @param   knownBy  string?, null: any day, claims of undated documents too
CALL () {
  WITH * WHERE $filter.events IS NOT NULL
  MATCH (event:Event)<-[:ABOUT]-(claim:Claim)
  WHERE event.id IN $filter.events
  RETURN claim
  UNION ALL
  WITH * WHERE $filter.events IS NULL AND $filter.sources IS NOT NULL
  MATCH (document:Source)<-[:STATED_IN]-(claim:Claim)
  WHERE document.id IN $filter.sources
  RETURN claim
  UNION ALL
  WITH * WHERE $filter.events IS NULL AND $filter.sources IS NULL
  MATCH (claim:Claim)
  WHERE claim.id > ''
  RETURN claim
}
WITH claim AS n
MATCH (n)-[:STATED_IN]->(source:Source)
WHERE ($knownBy IS NULL OR source.dateLast <= $knownBy)
  AND ($filter.fields IS NULL OR n.field IN $filter.fields)
  AND ($filter.sources IS NULL OR source.id IN $filter.sources)
  AND ($filter.countries IS NULL OR source.country IN $filter.countries)
  AND ($filter.isSuspect IS NULL OR $filter.isSuspect = (n.suspect IS NOT NULL))
  AND ($filter.units IS NULL OR n.unit IN $filter.units)
  AND ($filter.unit IS NULL OR (n.number IS NOT NULL AND n.unit = $filter.unit))
  AND ($filter.atLeast IS NULL OR n.number >= $filter.atLeast)
  AND ($filter.atMost IS NULL OR n.number <= $filter.atMost)
  AND ($filter.publishers IS NULL OR EXISTS {
    MATCH (source)-[:PUBLISHED_BY]->(publisher:Publisher)
    WHERE publisher.id IN $filter.publishers
  })
  AND ($filter.products IS NULL OR EXISTS {
    MATCH (n)-[:ABOUT]->(:Event)-[held:INCLUDES]->(product:Product)
    WHERE held.key = n.item AND product.id IN $filter.products
  })
  AND ($filter.isDisputed IS NULL OR $filter.isDisputed = EXISTS {
    MATCH (n)-[part:TAKES_PART_IN]->(:Disagreement)
    WHERE $knownBy IS NULL OR part.knownFrom <= $knownBy
  })
