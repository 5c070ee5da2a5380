// Whether `n`, a country, actor, product or standard, meets every condition of a filter: an expression, true or false.
// @param   filter   map, ids, kinds, countries, regions, parts (types of relationships from an event); one that is not there holds for all
// @param   knownBy  string?, day by which an event must be known to count; null: any
CASE
  WHEN $filter.ids IS NOT NULL AND NOT n.id IN $filter.ids THEN false
  WHEN $filter.kinds IS NOT NULL AND NOT n.kind IN $filter.kinds THEN false
  WHEN $filter.regions IS NOT NULL AND NOT n.region IN $filter.regions THEN false
  WHEN $filter.countries IS NOT NULL AND NOT EXISTS {
    MATCH (n)-[:BASED_IN]->(country:Country)
    WHERE country.id IN $filter.countries
  } THEN false
  WHEN $filter.parts IS NOT NULL AND NOT EXISTS {
    MATCH (n)<-[part:SENT_FROM|SENT_TO|SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY]-(event:Event)
    WHERE type(part) IN $filter.parts AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
  } THEN false
  ELSE true
END
