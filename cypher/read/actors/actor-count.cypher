// How many actors meet a filter.
// @returns count
// @access  read
// @index   actor_id

// @use matching-actors
RETURN count(*) AS count
