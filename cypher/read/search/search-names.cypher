// Nodes whose names, aliases or titles match, best first by the index's own score.
// @param   query        string, in the index's query language
// @param   withContext  boolean, whether to give the names of an event's countries, actors and goods too
// @param   limit        integer
// @param   knownBy      string?, day by which it must be known; null: all
// @returns labels, id, text, aliases, degree, context, score
// @access  read
CALL db.index.fulltext.queryNodes('search_names', $query, {limit: $limit}) YIELD node, score
WHERE $knownBy IS NULL OR NOT node:Event OR node.knownFrom <= $knownBy
RETURN
  labels(node) AS labels,
  node.id AS id,
  coalesce(node.name, node.title) AS text,
  coalesce(node.aliases, []) AS aliases,
  COUNT { (node)--() } AS degree,
  CASE
    WHEN $withContext AND node:Event THEN COLLECT {
      MATCH (node)-[:SENT_FROM|SENT_TO|SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY|INCLUDES]->(other)
      RETURN DISTINCT other.name
    }
    ELSE []
  END AS context,
  score
