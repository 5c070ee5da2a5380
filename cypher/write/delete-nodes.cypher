// Removes nodes and whatever still hangs on them.
// @param   rows  map[], {element}
// @returns nothing
// @access  write
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
DETACH DELETE n
