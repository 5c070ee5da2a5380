// A page of the documents that meet a filter, by first possible day; undated ones have the key of the far end and come last.
// @param   byClaims    boolean, ordered by the number of claims instead
// @param   counts      map?, that number by id, where it is not of all claims
// @param   undatedKey  string, sorts last in the order asked for
// @returns id, key
// @access  read
// @index   source_id

// @use matching-sources
WITH n, CASE
  WHEN NOT $byClaims THEN coalesce(n.dateFirst, $undatedKey)
  WHEN $counts IS NOT NULL THEN coalesce($counts[n.id], 0)
  ELSE COUNT { (n)<-[:STATED_IN]-(:Claim) }
END AS key
// @use page-of-n
RETURN n.id AS id, key
