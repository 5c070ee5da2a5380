// Gives nodes their new labels and properties.
// @param   rows  map[], {element, addLabels, dropLabels, properties}
// @returns nothing
// @access  write
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
REMOVE n:$(row.dropLabels)
SET n:$(row.addLabels)
SET n = row.properties
