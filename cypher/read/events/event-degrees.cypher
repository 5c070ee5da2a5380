// How many events each of these leads to, and how many there are in all (`what` is then `all`).
// @param   origins       string[]
// @param   destinations  string[]
// @param   countries     string[], as either
// @param   actors        string[]
// @param   products      string[]
// @param   standards     string[]
// @param   kinds         string[]
// @returns what, id, count
// @access  read
// @index   country_id, actor_id, product_id, standard_id
CALL () {
  UNWIND $origins AS id
  MATCH (n:Country {id: id})
  RETURN 'origins' AS what, id, COUNT { (n)<-[:SENT_FROM]-() } AS count
  UNION ALL
  UNWIND $destinations AS id
  MATCH (n:Country {id: id})
  RETURN 'destinations' AS what, id, COUNT { (n)<-[:SENT_TO]-() } AS count
  UNION ALL
  UNWIND $countries AS id
  MATCH (n:Country {id: id})
  RETURN 'countries' AS what, id, COUNT { (n)<-[:SENT_FROM]-() } + COUNT { (n)<-[:SENT_TO]-() } AS count
  UNION ALL
  UNWIND $actors AS id
  MATCH (n:Actor {id: id})
  RETURN
    'actors' AS what,
    id,
    COUNT { (n)<-[:SENT_BY]-() } + COUNT { (n)<-[:RECEIVED_BY]-() } + COUNT { (n)<-[:MADE_BY]-() }
      + COUNT { (n)<-[:ISSUED_BY]-() } AS count
  UNION ALL
  UNWIND $products AS id
  MATCH (n:Product {id: id})
  RETURN 'products' AS what, id, COUNT { (n)<-[:INCLUDES]-() } AS count
  UNION ALL
  UNWIND $standards AS id
  MATCH (n:Standard {id: id})
  RETURN 'standards' AS what, id, COUNT { (n)<-[:CITES]-() } AS count
  UNION ALL
  UNWIND $kinds AS id
  RETURN
    'kinds' AS what,
    id,
    CASE id
      WHEN 'donation' THEN COUNT { (:Donation) }
      WHEN 'purchase' THEN COUNT { (:Purchase) }
      WHEN 'shipment' THEN COUNT { (:Shipment) }
      WHEN 'recall' THEN COUNT { (:Recall) }
      WHEN 'rejection' THEN COUNT { (:Rejection) }
      WHEN 'return' THEN COUNT { (:Return) }
      WHEN 'suspension' THEN COUNT { (:Suspension) }
      WHEN 'seizure' THEN COUNT { (:Seizure) }
      WHEN 'warning' THEN COUNT { (:Warning) }
      WHEN 'test-failure' THEN COUNT { (:TestFailure) }
      WHEN 'contamination' THEN COUNT { (:Contamination) }
      WHEN 'policy' THEN COUNT { (:Policy) }
      WHEN 'statement' THEN COUNT { (:Statement) }
      WHEN 'trade-total' THEN COUNT { (:TradeTotal) }
      ELSE 0
    END AS count
  UNION ALL
  RETURN 'all' AS what, '' AS id, COUNT { (:Event) } AS count
}
RETURN what, id, count
