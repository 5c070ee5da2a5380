// Waits until every index is filled and in use.
// @param   seconds  integer
// @returns nothing
// @access  write
CALL db.awaitIndexes($seconds)
