// Whether the document `n` meets every condition of a filter: an expression, true or false.
// @param   filter  map, ids, kinds, countries, languages, publishers, from, to, isDated, isIndependent; one that is not there holds for all
CASE
  WHEN $filter.ids IS NOT NULL AND NOT n.id IN $filter.ids THEN false
  WHEN $filter.kinds IS NOT NULL AND NOT n.kind IN $filter.kinds THEN false
  WHEN $filter.countries IS NOT NULL AND NOT coalesce(n.country IN $filter.countries, false) THEN false
  WHEN $filter.languages IS NOT NULL AND NOT n.language IN $filter.languages THEN false
  WHEN $filter.from IS NOT NULL AND NOT coalesce(n.dateLast >= $filter.from, false) THEN false
  WHEN $filter.to IS NOT NULL AND NOT coalesce(n.dateFirst <= $filter.to, false) THEN false
  WHEN $filter.isDated <> (n.dateFirst IS NOT NULL) THEN false
  WHEN $filter.isIndependent <> (n.voice IS NOT NULL) THEN false
  WHEN $filter.publishers IS NOT NULL AND NOT EXISTS {
    MATCH (n)-[:PUBLISHED_BY]->(publisher:Publisher)
    WHERE publisher.id IN $filter.publishers
  } THEN false
  ELSE true
END
