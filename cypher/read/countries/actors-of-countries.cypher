// A page of the actors that sit in each of these countries, those with most relationships first.
// @param   ids          string[]
// @param   afterDegree  integer?, of the actor to go on after
// @param   afterId      string?
// @param   limit        integer, of each
// @returns ownerId, actorId, degree
// @access  read
// @index   country_id
UNWIND $ids AS id
MATCH (owner:Country {id: id})
CALL (owner) {
  MATCH (owner)<-[:BASED_IN]-(actor:Actor)
  WITH actor, COUNT { (actor)--() } AS degree
  WHERE
    $afterDegree IS NULL
    OR degree < $afterDegree
    OR (degree = $afterDegree AND actor.id > $afterId)
  RETURN actor, degree
  ORDER BY degree DESC, actor.id
  LIMIT $limit
}
RETURN owner.id AS ownerId, actor.id AS actorId, degree
