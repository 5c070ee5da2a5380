// Makes nodes that are known to be new. Labels come from the vocabulary.
// @param   rows  map[], {at, labels, properties}
// @returns at, element
// @access  write
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.at AS at, elementId(n) AS element
