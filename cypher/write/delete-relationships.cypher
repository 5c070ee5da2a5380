// Removes relationships.
// @param   rows  map[], {element}
// @returns nothing
// @access  write
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.element
DELETE r
