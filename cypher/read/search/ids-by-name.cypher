// Nodes of one label whose names, aliases or titles match, in no order.
// @param   query  string, in the index's query language
// @param   label  string, Country, Actor, Event, Product, Standard or Publisher
// @param   limit  integer
// @returns ids
// @access  read
CALL db.index.fulltext.queryNodes('search_names', $query) YIELD node
WITH node
WHERE $label IN labels(node)
WITH node.id AS id
LIMIT $limit
RETURN collect(id) AS ids
