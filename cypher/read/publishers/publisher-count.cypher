// How many publishers meet a filter.
// @returns count
// @access  read
// @index   publisher_id

// @use matching-publishers
RETURN count(*) AS count
