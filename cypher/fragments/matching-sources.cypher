// Gives `n`: each document that meets a filter and was out by a day, in no order.
// @param   filter   map, kinds, countries, languages, publishers, from, to, isDated; one that is not there holds for every document
// @param   knownBy  string?, null: any day, undated documents too
MATCH (n:Source)
WHERE n.id > ''
  AND ($knownBy IS NULL OR n.dateLast <= $knownBy)
  AND ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
  AND ($filter.countries IS NULL OR n.country IN $filter.countries)
  AND ($filter.languages IS NULL OR n.language IN $filter.languages)
  AND ($filter.from IS NULL OR n.dateLast >= $filter.from)
  AND ($filter.to IS NULL OR n.dateFirst <= $filter.to)
  AND ($filter.isDated IS NULL OR $filter.isDated = (n.dateFirst IS NOT NULL))
  AND ($filter.publishers IS NULL OR EXISTS {
    MATCH (n)-[:PUBLISHED_BY]->(publisher:Publisher)
    WHERE publisher.id IN $filter.publishers
  })
