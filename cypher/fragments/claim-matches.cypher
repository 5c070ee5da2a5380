// Whether the claim `n`, stated in the document `source`, meets every condition of a filter: an expression, true or false.
// @param   filter   map, ids, fields, events, sources, publishers, countries, products, isSuspect, isDisputed, units, unit, atLeast, atMost; one that is not there holds for all
// @param   knownBy  string?, day by which another claim must be out to be disagreed with; null: any
CASE
  WHEN $filter.ids IS NOT NULL AND NOT n.id IN $filter.ids THEN false
  WHEN $filter.fields IS NOT NULL AND NOT n.field IN $filter.fields THEN false
  WHEN $filter.sources IS NOT NULL AND NOT source.id IN $filter.sources THEN false
  WHEN $filter.countries IS NOT NULL AND NOT coalesce(source.country IN $filter.countries, false) THEN false
  WHEN $filter.isSuspect <> (n.suspect IS NOT NULL) THEN false
  WHEN $filter.units IS NOT NULL AND NOT coalesce(n.unit IN $filter.units, false) THEN false
  WHEN $filter.unit IS NOT NULL AND NOT coalesce(n.number IS NOT NULL AND n.unit = $filter.unit, false) THEN false
  WHEN $filter.atLeast IS NOT NULL AND NOT coalesce(n.number >= $filter.atLeast, false) THEN false
  WHEN $filter.atMost IS NOT NULL AND NOT coalesce(n.number <= $filter.atMost, false) THEN false
  WHEN $filter.events IS NOT NULL AND NOT EXISTS {
    MATCH (n)-[:ABOUT]->(event:Event)
    WHERE event.id IN $filter.events
  } THEN false
  WHEN $filter.publishers IS NOT NULL AND NOT EXISTS {
    MATCH (source)-[:PUBLISHED_BY]->(publisher:Publisher)
    WHERE publisher.id IN $filter.publishers
  } THEN false
  WHEN $filter.products IS NOT NULL AND NOT EXISTS {
    MATCH (n)-[:ABOUT]->(:Event)-[held:INCLUDES]->(product:Product)
    WHERE held.key = n.item AND product.id IN $filter.products
  } THEN false
  WHEN $filter.isDisputed <> EXISTS {
    MATCH (n)-[part:TAKES_PART_IN]->(:Disagreement)
    WHERE $knownBy IS NULL OR part.knownFrom <= $knownBy
  } THEN false
  ELSE true
END
