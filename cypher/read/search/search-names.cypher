// Nodes whose names, aliases or titles match, best first by the index's own score. Of a day, only what a document out by then leads to, and what was there counts.
// @param   query        string, in the index's query language
// @param   withContext  boolean, whether to give the names of an event's countries, actors and goods too
// @param   limit        integer
// @param   knownBy      string?, day by which it must be known; null: all
// @returns labels, id, text, aliases, degree, context, score
// @access  read
CALL db.index.fulltext.queryNodes('search_names', $query, {limit: CASE WHEN $knownBy IS NULL THEN $limit END}) YIELD node, score
WITH node AS n, score
WHERE CASE
  WHEN $knownBy IS NULL THEN true
  WHEN n:Event THEN n.knownFrom <= $knownBy
  WHEN n:Publisher THEN EXISTS {
    MATCH (n)<-[:PUBLISHED_BY]-(source:Source)
    WHERE source.dateLast <= $knownBy
  }
  ELSE
  // @use end-is-known
END
WITH n, score
LIMIT $limit
RETURN
  labels(n) AS labels,
  n.id AS id,
  coalesce(n.name, n.title) AS text,
  coalesce(n.aliases, []) AS aliases,
  CASE
    WHEN $knownBy IS NULL THEN COUNT { (n)--() }
    ELSE COUNT {
      // @use known-relationships-of-n
    }
  END AS degree,
  CASE
    WHEN $withContext AND n:Event THEN COLLECT {
      MATCH (n)-[:SENT_FROM|SENT_TO|SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY|INCLUDES]->(other)
      RETURN DISTINCT other.name
    }
    ELSE []
  END AS context,
  score
