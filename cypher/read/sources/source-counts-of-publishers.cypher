// How many documents each of these publishers has.
// @param   ids  string[]
// @returns ownerId, count
// @access  read
// @index   publisher_id
UNWIND $ids AS id
MATCH (owner:Publisher {id: id})<-[:PUBLISHED_BY]-(source:Source)
RETURN owner.id AS ownerId, count(*) AS count
