// A page of the claims that meet a filter, by the first possible day of their documents; those of undated ones have the key of the far end and come last.
// @param   undatedKey  string, sorts last in the order asked for
// @returns id, key
// @access  read
// @index   claim_id, event_id, source_id

// @use matching-claims
WITH n, coalesce(source.dateFirst, $undatedKey) AS key
// @use page-of-n
RETURN n.id AS id, key
