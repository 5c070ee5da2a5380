// How many of the events that meet a filter have each value, by each thing asked for.
// @param   by     string[], KIND, CONFIDENCE, PRODUCT, STANDARD, ORIGIN, DESTINATION, ACTOR, MONTH, HAS_INCIDENT, HAS_DISAGREEMENT
// @returns by, values, labels, counts, total, without
// @access  read
// @index   event_id, country_id, actor_id, product_id, standard_id, event_kind_date

// @use matching-events
WITH collect(event) AS events
CALL (events) {
  WITH * WHERE 'KIND' IN $by
  UNWIND events AS event
  RETURN 'KIND' AS by, event.kind AS value, event.kind AS label, count(DISTINCT event) AS count
  UNION ALL
  WITH * WHERE 'CONFIDENCE' IN $by
  UNWIND events AS event
  RETURN 'CONFIDENCE' AS by, event.confidence AS value, event.confidence AS label, count(DISTINCT event) AS count
  UNION ALL
  WITH * WHERE 'PRODUCT' IN $by
  UNWIND events AS event
  OPTIONAL MATCH (event)-[:INCLUDES]->(other:Product)
  RETURN 'PRODUCT' AS by, 'product:' + other.id AS value, other.name AS label, count(DISTINCT event) AS count
  UNION ALL
  WITH * WHERE 'STANDARD' IN $by
  UNWIND events AS event
  OPTIONAL MATCH (event)-[:CITES]->(other:Standard)
  RETURN 'STANDARD' AS by, 'standard:' + other.id AS value, other.name AS label, count(DISTINCT event) AS count
  UNION ALL
  WITH * WHERE 'ORIGIN' IN $by
  UNWIND events AS event
  OPTIONAL MATCH (event)-[:SENT_FROM]->(other:Country)
  RETURN 'ORIGIN' AS by, 'country:' + other.id AS value, other.name AS label, count(DISTINCT event) AS count
  UNION ALL
  WITH * WHERE 'DESTINATION' IN $by
  UNWIND events AS event
  OPTIONAL MATCH (event)-[:SENT_TO]->(other:Country)
  RETURN 'DESTINATION' AS by, 'country:' + other.id AS value, other.name AS label, count(DISTINCT event) AS count
  UNION ALL
  WITH * WHERE 'ACTOR' IN $by
  UNWIND events AS event
  OPTIONAL MATCH (event)-[:SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY]->(other:Actor)
  RETURN 'ACTOR' AS by, 'actor:' + other.id AS value, other.name AS label, count(DISTINCT event) AS count
  UNION ALL
  WITH * WHERE 'MONTH' IN $by
  UNWIND events AS event
  RETURN 'MONTH' AS by, left(event.date, 7) AS value, left(event.date, 7) AS label, count(DISTINCT event) AS count
  UNION ALL
  WITH * WHERE 'HAS_INCIDENT' IN $by
  UNWIND events AS event
  WITH event, toString(
    // @use event-has-incident
  ) AS value
  RETURN 'HAS_INCIDENT' AS by, value, value AS label, count(DISTINCT event) AS count
  UNION ALL
  WITH * WHERE 'HAS_DISAGREEMENT' IN $by
  UNWIND events AS event
  WITH event, toString(
    // @use event-is-disputed
  ) AS value
  RETURN 'HAS_DISAGREEMENT' AS by, value, value AS label, count(DISTINCT event) AS count
}
// @use facet-values
