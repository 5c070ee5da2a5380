// Which of these nodes there are, and how many relationships each has that a path can follow.
// @param   countries  string[]
// @param   actors     string[]
// @param   events     string[]
// @param   products   string[]
// @param   standards  string[]
// @param   knownBy    string?, day; events known later are not there; null: all are
// @returns id, label, degree, isGovernment
// @access  read
// @index   country_id, actor_id, event_id, product_id, standard_id
CALL () {
  UNWIND $countries AS id
  MATCH (n:Country {id: id})
  RETURN n, 'Country' AS label
  UNION ALL
  UNWIND $actors AS id
  MATCH (n:Actor {id: id})
  RETURN n, 'Actor' AS label
  UNION ALL
  UNWIND $events AS id
  MATCH (n:Event {id: id})
  WHERE $knownBy IS NULL OR n.knownFrom <= $knownBy
  RETURN n, 'Event' AS label
  UNION ALL
  UNWIND $products AS id
  MATCH (n:Product {id: id})
  RETURN n, 'Product' AS label
  UNION ALL
  UNWIND $standards AS id
  MATCH (n:Standard {id: id})
  RETURN n, 'Standard' AS label
}
RETURN
  n.id AS id,
  label,
  COUNT { (n)--() } - coalesce(n.claimCount, 0) - coalesce(n.disagreementCount, 0) AS degree,
  n:Government AND n.name STARTS WITH 'Government of ' AS isGovernment
