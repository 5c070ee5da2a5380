// How many events meet a filter.
// @returns count
// @access  read
// @index   event_id, country_id, actor_id, product_id, standard_id, event_kind_date

// @use matching-events
RETURN count(*) AS count
