// How many events each of these products has.
// @param   ids    string[]
// @param   types  string[], of the relationship
// @returns ownerId, count
// @access  read
// @index   product_id
UNWIND $ids AS id
MATCH (owner:Product {id: id})<-[r:INCLUDES]-(event:Event)
WHERE type(r) IN $types
RETURN owner.id AS ownerId, count(DISTINCT event) AS count
