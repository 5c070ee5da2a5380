// How many events each of these countries has.
// @param   ids      string[]
// @param   types    string[], of the relationship
// @param   kinds    string[]?, null: any
// @param   knownBy  string?, day by which it must be known; null: all
// @returns ownerId, count
// @access  read
// @index   country_id
UNWIND $ids AS id
MATCH (owner:Country {id: id})<-[r:SENT_FROM|SENT_TO]-(event:Event)
WHERE type(r) IN $types
  AND ($kinds IS NULL OR event.kind IN $kinds)
  AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
RETURN owner.id AS ownerId, count(DISTINCT event) AS count
