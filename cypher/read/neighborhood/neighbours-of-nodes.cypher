// New neighbours of each of these nodes, at most so many of each, best first; none of a hub that is no start node.
// What a node itself points at, other than events, comes first; then by the order asked for. The conditions are one CASE, cheapest first.
// @param   nodes     string[], the database's own ids
// @param   starts    string[], of these, those to walk through even when they are hubs
// @param   exclude   map, true by the database's own id for neighbours that are not new
// @param   types     map?, true by relationship type; null: any
// @param   isOut     boolean?, only along relationships that leave (true) or reach (false) the node; null: both
// @param   labels    map, true by label of the neighbours wanted; one is enough
// @param   order     string, EVIDENCE, NEWEST or OLDEST
// @param   hubLimit  integer, a node with more relationships of the types is a hub
// @param   limit     integer, of each node
// @param   isNamed   boolean, without it the names are null
// @param   knownBy   string?, day by which it must be known; null: all
// @returns element, isHub, found
// @access  read
UNWIND $nodes AS element
MATCH (n)
WHERE elementId(n) = element
WITH
  n,
  element,
  CASE
    WHEN element IN $starts OR COUNT { (n)--() } <= $hubLimit THEN false
    ELSE COUNT {
      MATCH (n)-[r]-(m)
      WHERE CASE
        WHEN $types IS NOT NULL AND $types[type(r)] IS NULL THEN false
        WHEN $knownBy IS NULL THEN true
        WHEN type(r) = 'TAKES_PART_IN' AND coalesce(r.knownFrom > $knownBy, true) THEN false
        WHEN m:Claim THEN EXISTS {
          MATCH (m)-[:STATED_IN]->(source:Source)
          WHERE source.dateLast <= $knownBy
        }
        WHEN m:Source THEN m.dateLast <= $knownBy
        WHEN m:Event OR m:Disagreement THEN m.knownFrom <= $knownBy
        ELSE true
      END
      RETURN r
      LIMIT $hubLimit + 1
    } > $hubLimit
  END AS isHub
CALL (n, isHub) {
  MATCH (n)-[r]-(m)
  WHERE CASE
    WHEN isHub THEN false
    WHEN $types IS NOT NULL AND $types[type(r)] IS NULL THEN false
    WHEN $isOut IS NOT NULL AND (startNode(r) = n) <> $isOut THEN false
    WHEN $exclude[elementId(m)] THEN false
    WHEN none(label IN labels(m) WHERE $labels[label] IS NOT NULL) THEN false
    WHEN $knownBy IS NULL THEN true
    WHEN type(r) = 'TAKES_PART_IN' AND coalesce(r.knownFrom > $knownBy, true) THEN false
    WHEN m:Claim THEN EXISTS {
      MATCH (m)-[:STATED_IN]->(source:Source)
      WHERE source.dateLast <= $knownBy
    }
    WHEN m:Source THEN m.dateLast <= $knownBy
    WHEN m:Event OR m:Disagreement THEN m.knownFrom <= $knownBy
    ELSE true
  END
  WITH m, max(CASE WHEN startNode(r) = n AND NOT m:Event THEN 1 ELSE 0 END) AS isNamed
  ORDER BY
    isNamed DESC,
    CASE
      WHEN $order <> 'EVIDENCE' THEN 0
      WHEN $knownBy IS NULL OR NOT m:Event THEN coalesce(m.publisherCount, 0)
      ELSE COUNT {
        MATCH (m)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(source:Source)
        WHERE source.dateLast <= $knownBy
          AND source.voice IS NOT NULL
        RETURN DISTINCT source.voice
      }
    END DESC,
    CASE WHEN $order = 'OLDEST' THEN coalesce(m.dateFirst, '9999') ELSE '' END,
    CASE WHEN $order = 'OLDEST' THEN '' ELSE coalesce(m.dateFirst, '') END DESC,
    m.id,
    head(labels(m))
  LIMIT $limit
  RETURN collect([elementId(m), labels(m), m.id, CASE WHEN $isNamed THEN coalesce(m.title, m.name) END]) AS found
}
RETURN element, isHub, found
