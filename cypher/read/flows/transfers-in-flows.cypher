// How many different transfers are counted on any flow.
// @returns count
// @access  read
// @index   event_kind_date

// @use flow-transfers
RETURN count(DISTINCT event) AS count
