// Every relationship with its ends and content. Reads the whole set, so no index applies.
// @returns element, type, from, to, properties
// @access  read
MATCH (a)-[r]->(b)
RETURN elementId(r) AS element, type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties
