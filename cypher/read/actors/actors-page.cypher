// A page of the actors that meet a filter.
// @param   byEvents  boolean, ordered by the number of events, in any part; else by name
// @returns id, key
// @access  read
// @index   actor_id

// @use matching-actors
WITH n, CASE
  WHEN $byEvents THEN COUNT {
    MATCH (n)<-[:SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY]-(event:Event)
    WHERE $knownBy IS NULL OR event.knownFrom <= $knownBy
    RETURN DISTINCT event
  }
  ELSE n.name
END AS key
// @use page-of-n
RETURN n.id AS id, key
