// Makes nodes that are known to be new, and gives the database's ids for them in the order of the rows. Labels come from
// the vocabulary.
// @param   rows  map[], {at, labels, properties}
// @returns elements
// @access  write
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
WITH row.at AS at, elementId(n) AS element
ORDER BY at
RETURN collect(element) AS elements
