// Nodes whose names, aliases or titles match, best first by the index's own score.
// @param   query  string, in the index's query language
// @param   limit  integer
// @returns labels, id, text, aliases, degree, score
// @access  read
CALL db.index.fulltext.queryNodes('search_names', $query, {limit: $limit}) YIELD node, score
RETURN
  labels(node) AS labels,
  node.id AS id,
  coalesce(node.name, node.title) AS text,
  coalesce(node.aliases, []) AS aliases,
  COUNT { (node)--() } AS degree,
  score
