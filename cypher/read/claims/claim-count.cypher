// How many claims meet a filter.
// @returns count
// @access  read
// @index   claim_id, event_id, source_id

// @use matching-claims
RETURN count(*) AS count
