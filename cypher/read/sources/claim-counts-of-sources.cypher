// How many claims each of these documents makes.
// @param   ids  string[]
// @returns ownerId, count
// @access  read
// @index   source_id
UNWIND $ids AS id
MATCH (owner:Source {id: id})<-[:STATED_IN]-(claim:Claim)
RETURN owner.id AS ownerId, count(*) AS count
