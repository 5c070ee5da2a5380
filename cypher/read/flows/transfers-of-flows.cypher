// A page of the transfers that are counted on each of these flows, newest first.
// One pass over all transfers serves every flow that is asked about.
// @param   ids        string[], flows: the ids of origin and destination, parted by `>`
// @param   afterDate  string?, first day of the transfer to go on after
// @param   afterId    string?
// @param   limit      integer, of each
// @returns ownerId, eventId, dateFirst
// @access  read
// @index   event_kind_date

// @use flow-transfers
WITH originId + '>' + destinationId AS ownerId, event
WHERE ownerId IN $ids
  AND (
    $afterDate IS NULL
    OR event.dateFirst < $afterDate
    OR (event.dateFirst = $afterDate AND event.id > $afterId)
  )
WITH ownerId, event
ORDER BY event.dateFirst DESC, event.id
WITH ownerId, collect(event)[..$limit] AS events
UNWIND events AS event
RETURN ownerId, event.id AS eventId, event.dateFirst AS dateFirst
