// A page of the documents of each of these publishers, earliest first, undated last.
// @param   ids        string[]
// @param   afterDate  string?, sortDate of the document to go on after
// @param   afterId    string?
// @param   limit      integer, of each
// @param   knownBy    string?, day by which it must be known; null: all
// @returns ownerId, sourceId, sortDate
// @access  read
// @index   publisher_id
UNWIND $ids AS id
MATCH (owner:Publisher {id: id})
CALL (owner) {
  MATCH (owner)<-[:PUBLISHED_BY]-(source:Source)
  WITH DISTINCT source, coalesce(source.dateFirst, '9999-12-31') AS sortDate
  WHERE ($knownBy IS NULL OR source.dateLast <= $knownBy)
    AND (
      $afterDate IS NULL
      OR sortDate > $afterDate
      OR (sortDate = $afterDate AND source.id > $afterId)
    )
  RETURN source, sortDate
  ORDER BY sortDate, source.id
  LIMIT $limit
}
RETURN owner.id AS ownerId, source.id AS sourceId, sortDate
