// How many events each of these countries has; none has no row.
// Of a hub the load has counted those of one direction; what both ways, or some kinds, or a day ask for is counted here.
// @param   ids      string[]
// @param   types    string[], of the relationship
// @param   kinds    string[]?, null: any
// @param   knownBy  string?, day by which it must be known; null: all
// @returns ownerId, count
// @access  read
// @index   country_id
UNWIND $ids AS id
MATCH (owner:Country {id: id})
WITH owner, size($types) = 1 AND $kinds IS NULL AND $knownBy IS NULL AND owner.relationCounts IS NOT NULL AS isCounted
CALL (owner, isCounted) {
  WITH * WHERE isCounted
  UNWIND owner.relationCounts AS text
  WITH split(text, ' ') AS parts
  WHERE parts[0] IN $types
    AND parts[1] = 'IN'
  RETURN sum(toInteger(parts[4])) AS count
  UNION ALL
  WITH * WHERE NOT isCounted
  MATCH (owner)<-[r:SENT_FROM|SENT_TO]-(event:Event)
  WHERE type(r) IN $types
    AND ($kinds IS NULL OR event.kind IN $kinds)
    AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
  RETURN count(DISTINCT event) AS count
}
WITH owner, count
WHERE count > 0
RETURN owner.id AS ownerId, count
