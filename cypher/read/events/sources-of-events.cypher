// A page of the documents that say something about each of these events, earliest first, undated last.
// @param   ids        string[]
// @param   afterDate  string?, sortDate of the document to go on after
// @param   afterId    string?
// @param   limit      integer, of each
// @param   knownBy    string?, day by which it must be known; null: all
// @returns ownerId, sourceId, sortDate
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (owner:Event {id: id})
CALL (owner) {
  MATCH (owner)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
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
