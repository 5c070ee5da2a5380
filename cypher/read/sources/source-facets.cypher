// How many of the documents that meet a filter have each value, by each thing asked for.
// @param   by  string[], KIND, COUNTRY, LANGUAGE, PUBLISHER, MONTH, VOICE
// @returns by, values, labels, counts, total, without
// @access  read
// @index   source_id

// @use matching-sources
WITH collect(n) AS nodes
CALL (nodes) {
  WITH * WHERE 'KIND' IN $by
  UNWIND nodes AS n
  RETURN 'KIND' AS by, n.kind AS value, n.kind AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'COUNTRY' IN $by
  UNWIND nodes AS n
  OPTIONAL MATCH (other:Country {id: n.country})
  RETURN 'COUNTRY' AS by, 'country:' + other.id AS value, other.name AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'LANGUAGE' IN $by
  UNWIND nodes AS n
  RETURN 'LANGUAGE' AS by, n.language AS value, n.language AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'PUBLISHER' IN $by
  UNWIND nodes AS n
  MATCH (n)-[:PUBLISHED_BY]->(other:Publisher)
  RETURN 'PUBLISHER' AS by, 'publisher:' + other.id AS value, other.name AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'MONTH' IN $by
  UNWIND nodes AS n
  RETURN 'MONTH' AS by, left(n.date, 7) AS value, left(n.date, 7) AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'VOICE' IN $by
  UNWIND nodes AS n
  RETURN 'VOICE' AS by, n.voice AS value, n.voice AS label, count(*) AS count
}
// @use facet-values
