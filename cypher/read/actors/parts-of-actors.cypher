// Organisations that belong to these actors, by name.
// @param   ids    string[]
// @param   limit  integer, of each
// @returns ownerId, actorId
// @access  read
// @index   actor_id
UNWIND $ids AS id
MATCH (owner:Actor {id: id})
CALL (owner) {
  MATCH (owner)<-[:PART_OF]-(part:Actor)
  RETURN part
  ORDER BY part.name, part.id
  LIMIT $limit
}
RETURN owner.id AS ownerId, part.id AS actorId
