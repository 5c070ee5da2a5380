// How many documents meet a filter.
// @returns count
// @access  read
// @index   source_id

// @use matching-sources
RETURN count(*) AS count
