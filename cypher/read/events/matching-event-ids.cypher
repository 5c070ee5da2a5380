// Events that meet a filter, in no order.
// @param   limit  integer
// @returns id
// @access  read
// @index   event_id, country_id, actor_id, product_id, standard_id, event_kind_date

// @use matching-events
WITH event
LIMIT $limit
RETURN event.id AS id
