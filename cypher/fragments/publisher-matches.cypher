// Whether the publisher `n` meets every condition of a filter: an expression, true or false.
// @param   filter   map, ids, countries, kinds, languages, isIndependent, the last three of one and the same document; one that is not there holds for all
// @param   knownBy  string?, day by which a document must be out to count; null: any
CASE
  WHEN $filter.ids IS NOT NULL AND NOT n.id IN $filter.ids THEN false
  WHEN $filter.countries IS NOT NULL AND NOT EXISTS {
    MATCH (n)-[:BASED_IN]->(country:Country)
    WHERE country.id IN $filter.countries
  } THEN false
  WHEN NOT EXISTS {
    MATCH (n)<-[:PUBLISHED_BY]-(source:Source)
    WHERE ($knownBy IS NULL OR source.dateLast <= $knownBy)
      AND ($filter.kinds IS NULL OR source.kind IN $filter.kinds)
      AND ($filter.languages IS NULL OR source.language IN $filter.languages)
      AND ($filter.isIndependent IS NULL OR $filter.isIndependent = (source.voice IS NOT NULL))
  } THEN false
  ELSE true
END
