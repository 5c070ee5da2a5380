// Makes relationships that are known to be new. Types come from the vocabulary.
// @param   rows  map[], {type, from, to, properties}
// @returns nothing
// @access  write
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
