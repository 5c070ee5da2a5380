// How many documents each of these publishers has.
// @param   ids      string[]
// @param   knownBy  string?, day by which it must be known; null: all
// @returns ownerId, count
// @access  read
// @index   publisher_id
UNWIND $ids AS id
MATCH (owner:Publisher {id: id})<-[:PUBLISHED_BY]-(source:Source)
WHERE $knownBy IS NULL OR source.dateLast <= $knownBy
RETURN owner.id AS ownerId, count(*) AS count
