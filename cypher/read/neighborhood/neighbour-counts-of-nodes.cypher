// How many neighbours each of these nodes has by relationship type, direction and labels; a neighbour counts once a type.
// @param   nodes    string[], the database's own ids
// @param   types    string[]?, relationship types; null: any
// @param   isOut    boolean?, see neighbours-of-nodes
// @param   labels   string[], of the neighbours wanted; one is enough
// @param   knownBy  string?, day by which it must be known; null: all
// @returns element, type, isOut, labels, count
// @access  read
UNWIND $nodes AS element
MATCH (n)
WHERE elementId(n) = element
MATCH (n)-[r]-(m)
WHERE ($types IS NULL OR type(r) IN $types)
  AND ($isOut IS NULL OR (startNode(r) = n) = $isOut)
  AND any(label IN labels(m) WHERE label IN $labels)
  AND (
    $knownBy IS NULL
    OR CASE
      WHEN type(r) = 'TAKES_PART_IN' AND coalesce(r.knownFrom > $knownBy, true) THEN false
      WHEN m:Claim THEN EXISTS {
        MATCH (m)-[:STATED_IN]->(source:Source)
        WHERE source.dateLast <= $knownBy
      }
      WHEN m:Source THEN m.dateLast <= $knownBy
      WHEN m:Event OR m:Disagreement THEN m.knownFrom <= $knownBy
      ELSE true
    END
  )
RETURN
  element,
  type(r) AS type,
  startNode(r) = n AS isOut,
  labels(m) AS labels,
  count(DISTINCT m) AS count
