// A page of the publishers that meet a filter.
// @param   by      string, SOURCES or CLAIMS: ordered by how many there are; else by name
// @param   counts  map?, that number by id, where it is not of all documents
// @returns id, key
// @access  read
// @index   publisher_id

// @use matching-publishers
WITH n, CASE
  WHEN NOT $by IN ['SOURCES', 'CLAIMS'] THEN n.name
  WHEN $counts IS NOT NULL THEN coalesce($counts[n.id], 0)
  WHEN $by = 'SOURCES' THEN COUNT {
    MATCH (n)<-[:PUBLISHED_BY]-(source:Source)
    WHERE $knownBy IS NULL OR source.dateLast <= $knownBy
  }
  ELSE COUNT {
    MATCH (n)<-[:PUBLISHED_BY]-(source:Source)<-[:STATED_IN]-(:Claim)
    WHERE $knownBy IS NULL OR source.dateLast <= $knownBy
  }
END AS key
// @use page-of-n
RETURN n.id AS id, key
