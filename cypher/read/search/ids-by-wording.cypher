// Documents whose titles match, or claims whose values as written or notes do, in no order.
// @param   query  string, in the index's query language
// @param   label  string, Source or Claim
// @param   limit  integer
// @returns ids
// @access  read
CALL db.index.fulltext.queryNodes('search_wording', $query) YIELD node
WITH node
WHERE $label IN labels(node)
WITH node.id AS id
LIMIT $limit
RETURN collect(id) AS ids
