// What events that meet a filter lead to by some relationships, each with how many of them do.
// @param   types  string[], of the relationship
// @param   limit  integer
// @returns id, count
// @access  read
// @index   event_id, country_id, actor_id, product_id, standard_id, event_kind_date

// @use matching-events
MATCH (event)-[r:SENT_FROM|SENT_TO|SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY|INCLUDES|CITES]->(n)
WHERE type(r) IN $types
WITH n, count(DISTINCT event) AS count
LIMIT $limit
RETURN n.id AS id, count
