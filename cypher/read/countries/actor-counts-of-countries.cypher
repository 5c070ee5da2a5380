// How many actors sit in each of these countries; none has no row. Of a hub the load has counted them.
// @param   ids  string[]
// @returns ownerId, count
// @access  read
// @index   country_id
UNWIND $ids AS id
MATCH (owner:Country {id: id})
CALL (owner) {
  WITH * WHERE owner.relationCounts IS NOT NULL
  UNWIND owner.relationCounts AS text
  WITH split(text, ' ') AS parts
  WHERE parts[0] = 'BASED_IN'
    AND parts[2] = 'actor'
  RETURN sum(toInteger(parts[4])) AS count
  UNION ALL
  WITH * WHERE owner.relationCounts IS NULL
  MATCH (owner)<-[:BASED_IN]-(actor:Actor)
  RETURN count(*) AS count
}
WITH owner, count
WHERE count > 0
RETURN owner.id AS ownerId, count
