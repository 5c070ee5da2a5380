// A page of the actors that sit in each of these countries, those with most relationships first.
// @param   ids          string[]
// @param   afterDegree  integer?, of the actor to go on after
// @param   afterId      string?
// @param   limit        integer, of each
// @param   knownBy      string?, day by which it must be known; null: all
// @returns ownerId, actorId, degree
// @access  read
// @index   country_id
UNWIND $ids AS id
MATCH (owner:Country {id: id})
CALL (owner) {
  MATCH (owner)<-[:BASED_IN]-(actor:Actor)
  WITH
    actor,
    CASE
      WHEN $knownBy IS NULL THEN COUNT { (actor)--() }
      ELSE COUNT {
        MATCH (actor)--(other)
        WHERE NOT other:Event OR other.knownFrom <= $knownBy
      }
    END AS degree
  WHERE
    $afterDegree IS NULL
    OR degree < $afterDegree
    OR (degree = $afterDegree AND actor.id > $afterId)
  RETURN actor, degree
  ORDER BY degree DESC, actor.id
  LIMIT $limit
}
RETURN owner.id AS ownerId, actor.id AS actorId, degree
