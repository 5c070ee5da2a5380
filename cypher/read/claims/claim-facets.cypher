// How many of the claims that meet a filter have each value, by each thing asked for.
// @param   by  string[], FIELD, UNIT, SOURCE_KIND, COUNTRY, PUBLISHER, PRODUCT, IS_SUSPECT, IS_DISPUTED
// @returns by, values, labels, counts, total, without
// @access  read
// @index   claim_id, event_id, source_id

// @use matching-claims
WITH collect(n) AS nodes
CALL (nodes) {
  WITH * WHERE 'FIELD' IN $by
  UNWIND nodes AS n
  RETURN 'FIELD' AS by, n.field AS value, n.field AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'UNIT' IN $by
  UNWIND nodes AS n
  RETURN 'UNIT' AS by, n.unit AS value, n.unit AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'SOURCE_KIND' IN $by
  UNWIND nodes AS n
  MATCH (n)-[:STATED_IN]->(source:Source)
  RETURN 'SOURCE_KIND' AS by, source.kind AS value, source.kind AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'COUNTRY' IN $by
  UNWIND nodes AS n
  MATCH (n)-[:STATED_IN]->(source:Source)
  OPTIONAL MATCH (other:Country {id: source.country})
  RETURN 'COUNTRY' AS by, 'country:' + other.id AS value, other.name AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'PUBLISHER' IN $by
  UNWIND nodes AS n
  MATCH (n)-[:STATED_IN]->(:Source)-[:PUBLISHED_BY]->(other:Publisher)
  RETURN 'PUBLISHER' AS by, 'publisher:' + other.id AS value, other.name AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'PRODUCT' IN $by
  UNWIND nodes AS n
  OPTIONAL MATCH (n)-[:ABOUT]->(:Event)-[held:INCLUDES]->(other:Product)
  WHERE held.key = n.item
  RETURN 'PRODUCT' AS by, 'product:' + other.id AS value, other.name AS label, count(DISTINCT n) AS count
  UNION ALL
  WITH * WHERE 'IS_SUSPECT' IN $by
  UNWIND nodes AS n
  WITH toString(n.suspect IS NOT NULL) AS value
  RETURN 'IS_SUSPECT' AS by, value, value AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'IS_DISPUTED' IN $by
  UNWIND nodes AS n
  WITH toString(EXISTS {
    MATCH (n)-[part:TAKES_PART_IN]->(:Disagreement)
    WHERE $knownBy IS NULL OR part.knownFrom <= $knownBy
  }) AS value
  RETURN 'IS_DISPUTED' AS by, value, value AS label, count(*) AS count
}
// @use facet-values
