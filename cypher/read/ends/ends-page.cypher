// A page of the countries, actors, products or standards that meet a filter.
// @param   byEvents  boolean, ordered by the number of events, in any part; else by name
// @param   counts    map?, that number by id, where it is not of all events
// @returns id, key
// @access  read
// @index   country_id, actor_id, product_id, standard_id

// @use matching-ends
WITH n, CASE
  WHEN NOT $byEvents THEN n.name
  WHEN $counts IS NOT NULL THEN coalesce($counts[n.id], 0)
  ELSE COUNT {
    MATCH (n)<-[:SENT_FROM|SENT_TO|SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY|INCLUDES|CITES]-(event:Event)
    WHERE $knownBy IS NULL OR event.knownFrom <= $knownBy
    RETURN DISTINCT event
  }
END AS key
// @use page-of-n
RETURN n.id AS id, key
