// The database's own ids of nodes of any label.
// @param   countries      string[]
// @param   actors         string[]
// @param   events         string[]
// @param   products       string[]
// @param   standards      string[]
// @param   sources        string[]
// @param   publishers     string[]
// @param   claims         string[]
// @param   disagreements  string[]
// @param   knownBy        string?, day by which it must be known; null: all
// @returns id, labels, element
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
  WHERE $knownBy IS NULL OR n.knownFrom <= $knownBy
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
  WHERE $knownBy IS NULL OR n.dateLast <= $knownBy
  RETURN n
  UNION ALL
  UNWIND $publishers AS id
  MATCH (n:Publisher {id: id})
  RETURN n
  UNION ALL
  UNWIND $claims AS id
  MATCH (n:Claim {id: id})
  WHERE $knownBy IS NULL
    OR EXISTS {
      MATCH (n)-[:STATED_IN]->(source:Source)
      WHERE source.dateLast <= $knownBy
    }
  RETURN n
  UNION ALL
  UNWIND $disagreements AS id
  MATCH (n:Disagreement {id: id})
  WHERE $knownBy IS NULL OR n.knownFrom <= $knownBy
  RETURN n
}
RETURN n.id AS id, labels(n) AS labels, elementId(n) AS element
