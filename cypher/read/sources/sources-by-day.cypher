// A page of the dated documents that meet a filter, by first possible day, along the index of days until it is full.
// Of two ways, newest or oldest first, the one not asked for has an empty range.
// @param   filter        map, conditions (see `source-matches`)
// @param   not           map?, conditions too; what meets every one of them is left out
// @param   isDescending  boolean, newest first; ids always run upward
// @param   fromDay       string, that of the document to go on after; from the first: 9999-12-31 when newest first, else empty
// @param   afterId       string, its id
// @param   limit         integer
// @param   knownBy       string?, null: any day
// @returns id, key
// @access  read
// @index   source_date
CALL () {
  MATCH (n:Source)
  USING INDEX n:Source(dateFirst, id)
  WHERE n.dateFirst <= CASE WHEN $isDescending THEN $fromDay ELSE '' END
    AND n.id IS NOT NULL
    AND ($knownBy IS NULL OR n.dateLast <= $knownBy)
    AND CASE WHEN n.dateFirst < $fromDay THEN true ELSE n.id > $afterId END
    AND
    // @use source-matches
    AND CASE
      WHEN $not IS NULL THEN true
      ELSE NOT
      // @use source-matches with filter = not
    END
  RETURN n, n.dateFirst AS key
  ORDER BY n.dateFirst DESC, n.id
  LIMIT $limit
  UNION ALL
  MATCH (n:Source)
  USING INDEX n:Source(dateFirst, id)
  WHERE n.dateFirst >= CASE WHEN $isDescending THEN '~' ELSE $fromDay END
    AND n.id IS NOT NULL
    AND ($knownBy IS NULL OR n.dateLast <= $knownBy)
    AND CASE WHEN n.dateFirst > $fromDay THEN true ELSE n.id > $afterId END
    AND
    // @use source-matches
    AND CASE
      WHEN $not IS NULL THEN true
      ELSE NOT
      // @use source-matches with filter = not
    END
  RETURN n, n.dateFirst AS key
  ORDER BY n.dateFirst, n.id
  LIMIT $limit
}
RETURN n.id AS id, key
