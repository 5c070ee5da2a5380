// How many neighbours each of these nodes has by relationship type, direction and labels; a neighbour counts once a type.
// Of a hub the load has counted them, by family; on a day they are counted here.
// @param   nodes     string[], the database's own ids
// @param   types     string[]?, relationship types; null: any
// @param   isOut     boolean?, see neighbours-of-nodes
// @param   families  string[], of the neighbours wanted
// @param   labels    string[], those of the families; one is enough
// @param   knownBy   string?, day by which it must be known; null: all
// @returns element, type, isOut, labels, family, count
// @access  read
UNWIND $nodes AS element
MATCH (n)
WHERE elementId(n) = element
CALL (n) {
  WITH * WHERE $knownBy IS NULL
  UNWIND n.relationCounts AS text
  WITH split(text, ' ') AS parts
  WHERE ($types IS NULL OR parts[0] IN $types)
    AND ($isOut IS NULL OR (parts[1] = 'OUT') = $isOut)
    AND parts[2] IN $families
  RETURN parts[0] AS type, parts[1] = 'OUT' AS isOut, null AS labels, parts[2] AS family, toInteger(parts[4]) AS count
  UNION ALL
  WITH * WHERE $knownBy IS NOT NULL OR n.relationCounts IS NULL
  MATCH (n)-[r]-(m)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($isOut IS NULL OR (startNode(r) = n) = $isOut)
  WITH n, r, m, labels(m) AS labels
  WHERE any(label IN labels WHERE label IN $labels)
    AND CASE
      WHEN $knownBy IS NULL THEN true
      WHEN type(r) = 'TAKES_PART_IN' AND coalesce(r.knownFrom > $knownBy, true) THEN false
      WHEN 'Event' IN labels OR 'Disagreement' IN labels THEN m.knownFrom <= $knownBy
      WHEN 'Claim' IN labels THEN EXISTS {
        MATCH (m)-[:STATED_IN]->(source:Source)
        WHERE source.dateLast <= $knownBy
      }
      WHEN 'Source' IN labels THEN m.dateLast <= $knownBy
      ELSE true
    END
  RETURN type(r) AS type, startNode(r) = n AS isOut, labels, null AS family, count(DISTINCT m) AS count
}
RETURN element, type, isOut, labels, family, count
