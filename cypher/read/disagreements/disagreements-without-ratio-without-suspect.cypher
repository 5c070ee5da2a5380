// A page of the disagreements that have no ratio without suspect claims, by id.
// @param   afterId  string, of the disagreement to go on after; empty: from the first
// @param   limit    integer
// @returns id
// @access  read
// @index   disagreement_id
MATCH (n:Disagreement)
WHERE n.id > $afterId
  AND n.ratioWithoutSuspect IS NULL
  AND
  // @use disagreement-matches
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit
