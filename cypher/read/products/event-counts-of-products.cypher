// How many events each of these products has; none has no row.
// Of a hub the load has counted them; on a day they are counted here.
// @param   ids      string[]
// @param   types    string[], of the relationship
// @param   knownBy  string?, day by which it must be known; null: all
// @returns ownerId, count
// @access  read
// @index   product_id
UNWIND $ids AS id
MATCH (owner:Product {id: id})
CALL (owner) {
  WITH * WHERE $knownBy IS NULL AND owner.relationCounts IS NOT NULL
  UNWIND owner.relationCounts AS text
  WITH split(text, ' ') AS parts
  WHERE parts[0] IN $types
    AND parts[1] = 'IN'
  RETURN sum(toInteger(parts[4])) AS count
  UNION ALL
  WITH * WHERE $knownBy IS NOT NULL OR owner.relationCounts IS NULL
  MATCH (owner)<-[r:INCLUDES]-(event:Event)
  WHERE type(r) IN $types
    AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
  RETURN count(DISTINCT event) AS count
}
WITH owner, count
WHERE count > 0
RETURN owner.id AS ownerId, count
