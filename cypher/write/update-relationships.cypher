// Gives relationships their new properties.
// @param   rows  map[], {element, properties}
// @returns nothing
// @access  write
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.element
SET r = row.properties
