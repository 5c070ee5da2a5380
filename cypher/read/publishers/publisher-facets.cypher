// How many of the publishers that meet a filter have each value, by each thing asked for, of their documents out by a day.
// @param   by       string[], KIND, COUNTRY, LANGUAGE, IS_INDEPENDENT
// @param   sources  map?, true by the id of each document that counts; null: every one
// @returns by, values, labels, counts, total, without
// @access  read
// @index   publisher_id

// @use matching-publishers
WITH collect(n) AS nodes
CALL (nodes) {
  WITH * WHERE 'KIND' IN $by
  UNWIND nodes AS n
  MATCH (n)<-[:PUBLISHED_BY]-(source:Source)
  WHERE ($knownBy IS NULL OR source.dateLast <= $knownBy) AND ($sources IS NULL OR $sources[source.id])
  RETURN 'KIND' AS by, source.kind AS value, source.kind AS label, count(DISTINCT n) AS count
  UNION ALL
  WITH * WHERE 'COUNTRY' IN $by
  UNWIND nodes AS n
  OPTIONAL MATCH (n)-[:BASED_IN]->(other:Country)
  RETURN 'COUNTRY' AS by, 'country:' + other.id AS value, other.name AS label, count(DISTINCT n) AS count
  UNION ALL
  WITH * WHERE 'LANGUAGE' IN $by
  UNWIND nodes AS n
  MATCH (n)<-[:PUBLISHED_BY]-(source:Source)
  WHERE ($knownBy IS NULL OR source.dateLast <= $knownBy) AND ($sources IS NULL OR $sources[source.id])
  RETURN 'LANGUAGE' AS by, source.language AS value, source.language AS label, count(DISTINCT n) AS count
  UNION ALL
  WITH * WHERE 'IS_INDEPENDENT' IN $by
  UNWIND nodes AS n
  MATCH (n)<-[:PUBLISHED_BY]-(source:Source)
  WHERE ($knownBy IS NULL OR source.dateLast <= $knownBy) AND ($sources IS NULL OR $sources[source.id])
  WITH n, toString(source.voice IS NOT NULL) AS value
  RETURN 'IS_INDEPENDENT' AS by, value, value AS label, count(DISTINCT n) AS count
}
// @use facet-values
