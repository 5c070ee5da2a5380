// A page of the claims of dated documents that meet a filter, by first possible day, along the index of days until it is full.
// Of two ways, newest or oldest first, the one not asked for has an empty range.
// @param   filter        map, conditions (see `claim-matches`)
// @param   not           map?, conditions too; what meets every one of them is left out
// @param   isDescending  boolean, newest first; ids always run upward
// @param   fromDay       string, that of the claim to go on after; from the first: 9999-12-31 when newest first, else empty
// @param   afterId       string, its id
// @param   limit         integer
// @param   knownBy       string?, null: any day
// @returns id, key
// @access  read
// @index   source_date
CALL () {
  MATCH (source:Source)
  USING INDEX source:Source(dateFirst, id)
  WHERE source.dateFirst <= CASE WHEN $isDescending THEN $fromDay ELSE '' END
    AND source.id IS NOT NULL
    AND ($knownBy IS NULL OR source.dateLast <= $knownBy)
  MATCH (source)<-[:STATED_IN]-(n:Claim)
  WHERE CASE WHEN source.dateFirst < $fromDay THEN true ELSE n.id > $afterId END
    AND
    // @use claim-matches
    AND CASE
      WHEN $not IS NULL THEN true
      ELSE NOT
      // @use claim-matches with filter = not
    END
  RETURN n, source.dateFirst AS key
  ORDER BY source.dateFirst DESC, n.id
  LIMIT $limit
  UNION ALL
  MATCH (source:Source)
  USING INDEX source:Source(dateFirst, id)
  WHERE source.dateFirst >= CASE WHEN $isDescending THEN '~' ELSE $fromDay END
    AND source.id IS NOT NULL
    AND ($knownBy IS NULL OR source.dateLast <= $knownBy)
  MATCH (source)<-[:STATED_IN]-(n:Claim)
  WHERE CASE WHEN source.dateFirst > $fromDay THEN true ELSE n.id > $afterId END
    AND
    // @use claim-matches
    AND CASE
      WHEN $not IS NULL THEN true
      ELSE NOT
      // @use claim-matches with filter = not
    END
  RETURN n, source.dateFirst AS key
  ORDER BY source.dateFirst, n.id
  LIMIT $limit
}
RETURN n.id AS id, key
