// A page of what each of these documents states, by the event's first day, event and claim.
// @param   ids         string[]
// @param   afterDate   string?, first day of the event of the claim to go on after
// @param   afterEvent  string?
// @param   afterId     string?
// @param   limit       integer, of each
// @returns ownerId, claimId, eventDate, eventId
// @access  read
// @index   source_id
UNWIND $ids AS id
MATCH (owner:Source {id: id})
CALL (owner) {
  MATCH (owner)<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(event:Event)
  WHERE
    $afterDate IS NULL
    OR event.dateFirst > $afterDate
    OR (event.dateFirst = $afterDate AND event.id > $afterEvent)
    OR (event.dateFirst = $afterDate AND event.id = $afterEvent AND claim.id > $afterId)
  RETURN claim, event
  ORDER BY event.dateFirst, event.id, claim.id
  LIMIT $limit
}
RETURN owner.id AS ownerId, claim.id AS claimId, event.dateFirst AS eventDate, event.id AS eventId
