// A page of the documents that meet a filter, by first possible day; undated ones have the key of the far end and come last.
// @param   undatedKey  string, sorts last in the order asked for
// @returns id, key
// @access  read
// @index   source_id

// @use matching-sources
WITH n, coalesce(n.dateFirst, $undatedKey) AS key
// @use page-of-n
RETURN n.id AS id, key
