// Every node with what tells whether it must change. Reads the whole set, so no index applies.
// @returns element, labels, id, recordHash
// @access  read
MATCH (n)
RETURN elementId(n) AS element, labels(n) AS labels, n.id AS id, n.recordHash AS recordHash
