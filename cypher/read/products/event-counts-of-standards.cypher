// How many events each of these standards has.
// @param   ids      string[]
// @param   types    string[], of the relationship
// @param   knownBy  string?, day by which it must be known; null: all
// @returns ownerId, count
// @access  read
// @index   standard_id
UNWIND $ids AS id
MATCH (owner:Standard {id: id})<-[r:CITES]-(event:Event)
WHERE type(r) IN $types
  AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
RETURN owner.id AS ownerId, count(DISTINCT event) AS count
