// How many actors sit in each of these countries.
// @param   ids  string[]
// @returns ownerId, count
// @access  read
// @index   country_id
UNWIND $ids AS id
MATCH (owner:Country {id: id})<-[:BASED_IN]-(actor:Actor)
RETURN owner.id AS ownerId, count(*) AS count
