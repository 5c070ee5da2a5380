// How many relationships nodes of any label have, by type, direction and the labels at the other end.
// Of a hub the load has counted them, by family at the other end; on a day they are counted here.
// @param   countries      string[]
// @param   actors         string[]
// @param   events         string[]
// @param   products       string[]
// @param   standards      string[]
// @param   sources        string[]
// @param   publishers     string[]
// @param   claims         string[]
// @param   disagreements  string[]
// @returns id, labels, type, isOut, otherLabels, family, count
// @access  read
// @index   country_id, actor_id, event_id, product_id, standard_id, source_id, publisher_id, claim_id, disagreement_id
CALL () {
  UNWIND $countries AS id
  MATCH (n:Country {id: id})
  RETURN n
  UNION ALL
  UNWIND $actors AS id
  MATCH (n:Actor {id: id})
  RETURN n
  UNION ALL
  UNWIND $events AS id
  MATCH (n:Event {id: id})
  RETURN n
  UNION ALL
  UNWIND $products AS id
  MATCH (n:Product {id: id})
  RETURN n
  UNION ALL
  UNWIND $standards AS id
  MATCH (n:Standard {id: id})
  RETURN n
  UNION ALL
  UNWIND $sources AS id
  MATCH (n:Source {id: id})
  RETURN n
  UNION ALL
  UNWIND $publishers AS id
  MATCH (n:Publisher {id: id})
  RETURN n
  UNION ALL
  UNWIND $claims AS id
  MATCH (n:Claim {id: id})
  RETURN n
  UNION ALL
  UNWIND $disagreements AS id
  MATCH (n:Disagreement {id: id})
  RETURN n
}
CALL (n) {
  WITH * WHERE $knownBy IS NULL
  UNWIND n.relationCounts AS text
  WITH split(text, ' ') AS parts
  RETURN parts[0] AS type, parts[1] = 'OUT' AS isOut, null AS otherLabels, parts[2] AS family, toInteger(parts[3]) AS count
  UNION ALL
  WITH * WHERE $knownBy IS NOT NULL OR n.relationCounts IS NULL
  // @use known-relationships-of-n
  RETURN
    type(r) AS type,
    startNode(r) = n AS isOut,
    labels(other) AS otherLabels,
    null AS family,
    count(*) AS count
}
RETURN n.id AS id, labels(n) AS labels, type, isOut, otherLabels, family, count
