// How many of the countries, actors, products or standards that meet a filter have each value, by each thing asked for.
// @param   by      string[], KIND, COUNTRY, REGION, ROLE, DIRECTION, EVENT_KIND, PRODUCT
// @param   events  map?, true by the id of each event that counts; null: every one
// @returns by, values, labels, counts, total, without
// @access  read
// @index   country_id, actor_id, product_id, standard_id

// @use matching-ends
WITH collect(n) AS nodes
CALL (nodes) {
  WITH * WHERE 'KIND' IN $by
  UNWIND nodes AS n
  RETURN 'KIND' AS by, n.kind AS value, n.kind AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'COUNTRY' IN $by
  UNWIND nodes AS n
  OPTIONAL MATCH (n)-[:BASED_IN]->(other:Country)
  RETURN 'COUNTRY' AS by, 'country:' + other.id AS value, other.name AS label, count(DISTINCT n) AS count
  UNION ALL
  WITH * WHERE 'REGION' IN $by
  UNWIND nodes AS n
  RETURN 'REGION' AS by, n.region AS value, n.region AS label, count(*) AS count
  UNION ALL
  WITH * WHERE 'ROLE' IN $by
  UNWIND nodes AS n
  OPTIONAL MATCH (n)<-[part:SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY]-(event:Event)
  WHERE ($knownBy IS NULL OR event.knownFrom <= $knownBy) AND ($events IS NULL OR $events[event.id])
  WITH n, CASE type(part)
    WHEN 'SENT_BY' THEN 'SENDER'
    WHEN 'RECEIVED_BY' THEN 'RECIPIENT'
    WHEN 'MADE_BY' THEN 'MANUFACTURER'
    WHEN 'ISSUED_BY' THEN 'ISSUER'
  END AS value
  RETURN 'ROLE' AS by, value, value AS label, count(DISTINCT n) AS count
  UNION ALL
  WITH * WHERE 'DIRECTION' IN $by
  UNWIND nodes AS n
  OPTIONAL MATCH (n)<-[part:SENT_FROM|SENT_TO]-(event:Event)
  WHERE ($knownBy IS NULL OR event.knownFrom <= $knownBy) AND ($events IS NULL OR $events[event.id])
  WITH n, CASE type(part) WHEN 'SENT_FROM' THEN 'OUT' WHEN 'SENT_TO' THEN 'IN' END AS value
  RETURN 'DIRECTION' AS by, value, value AS label, count(DISTINCT n) AS count
  UNION ALL
  WITH * WHERE 'EVENT_KIND' IN $by
  UNWIND nodes AS n
  OPTIONAL MATCH (n)<-[:SENT_FROM|SENT_TO|SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY|INCLUDES|CITES]-(event:Event)
  WHERE ($knownBy IS NULL OR event.knownFrom <= $knownBy) AND ($events IS NULL OR $events[event.id])
  RETURN 'EVENT_KIND' AS by, event.kind AS value, event.kind AS label, count(DISTINCT n) AS count
  UNION ALL
  WITH * WHERE 'PRODUCT' IN $by
  UNWIND nodes AS n
  OPTIONAL MATCH (n)<-[:CITES]-(event:Event)-[:INCLUDES]->(other:Product)
  WHERE ($knownBy IS NULL OR event.knownFrom <= $knownBy) AND ($events IS NULL OR $events[event.id])
  RETURN 'PRODUCT' AS by, 'product:' + other.id AS value, other.name AS label, count(DISTINCT n) AS count
}
// @use facet-values
