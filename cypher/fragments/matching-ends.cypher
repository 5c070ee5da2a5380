// Gives `n`: each country, actor, product or standard that could be known, meets a filter and is not left out, in no order.
// @param   label    string, Country, Actor, Product or Standard
// @param   filter   map, conditions (see `end-matches`)
// @param   not      map?, conditions too; what meets every one of them is left out
// @param   knownBy  string?, day by which an event of it must be known; null: any, also those without an event
CALL () {
  UNWIND CASE WHEN $label = 'Country' THEN $filter.ids END AS id
  MATCH (n:Country {id: id})
  RETURN n
  UNION ALL
  UNWIND CASE WHEN $label = 'Actor' THEN $filter.ids END AS id
  MATCH (n:Actor {id: id})
  RETURN n
  UNION ALL
  UNWIND CASE WHEN $label = 'Product' THEN $filter.ids END AS id
  MATCH (n:Product {id: id})
  RETURN n
  UNION ALL
  UNWIND CASE WHEN $label = 'Standard' THEN $filter.ids END AS id
  MATCH (n:Standard {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Country)
  WHERE n.id > CASE WHEN $label = 'Country' AND $filter.ids IS NULL THEN '' ELSE '~' END
  RETURN n
  UNION ALL
  MATCH (n:Actor)
  WHERE n.id > CASE WHEN $label = 'Actor' AND $filter.ids IS NULL THEN '' ELSE '~' END
  RETURN n
  UNION ALL
  MATCH (n:Product)
  WHERE n.id > CASE WHEN $label = 'Product' AND $filter.ids IS NULL THEN '' ELSE '~' END
  RETURN n
  UNION ALL
  MATCH (n:Standard)
  WHERE n.id > CASE WHEN $label = 'Standard' AND $filter.ids IS NULL THEN '' ELSE '~' END
  RETURN n
}
WITH n
WHERE
  // @use end-matches
  AND CASE
    WHEN $not IS NULL THEN true
    ELSE NOT
    // @use end-matches with filter = not
  END
  AND
  // @use end-is-known
