// Events whose titles match, in no order.
// @param   query  string, in the index's query language
// @param   limit  integer
// @returns ids
// @access  read
CALL db.index.fulltext.queryNodes('search_names', $query) YIELD node
WITH node
WHERE node:Event
WITH node.id AS id
LIMIT $limit
RETURN collect(id) AS ids
