// New neighbours of each of these nodes, at most so many of each, best first; none of a hub that is no start node.
// What a node itself points at, other than events, comes first; then by the order asked for. The conditions stand cheapest first; labels are read once.
// Of a hub no relationship is looked at, unless some must be to tell that it is one. Of a start node that the load counted, events come
// along the index of all events by evidence until there are enough, when that is thought to read fewer than all of its own.
// @param   nodes     string[], the database's own ids
// @param   starts    string[], of these, those to walk through even when they are hubs
// @param   exclude   map, true by the database's own id for neighbours that are not new
// @param   families  string[], of the neighbours wanted
// @param   types     map?, true by relationship type; null: any
// @param   isOut     boolean?, only along relationships that leave (true) or reach (false) the node; null: both
// @param   labels    map, true by label of the families; one is enough
// @param   order     string, EVIDENCE, NEWEST or OLDEST
// @param   hubLimit  integer, a node with more relationships of the types is a hub
// @param   limit     integer, of each node
// @param   isNamed   boolean, without it the names are null
// @param   knownBy   string?, day by which it must be known; null: all
// @returns element, isHub, found
// @access  read
// @index   event_evidence
UNWIND $nodes AS element
MATCH (n)
WHERE elementId(n) = element
WITH
  n,
  element,
  CASE
    WHEN element IN $starts OR COUNT { (n)--() } <= $hubLimit THEN false
    WHEN $types IS NULL AND $knownBy IS NULL THEN true
    ELSE COUNT {
      MATCH (n)-[r]-(m)
      WHERE CASE
        WHEN $types IS NOT NULL AND $types[type(r)] IS NULL THEN false
        WHEN $knownBy IS NULL THEN true
        WHEN type(r) = 'TAKES_PART_IN' AND coalesce(r.knownFrom > $knownBy, true) THEN false
        WHEN m:Event OR m:Disagreement THEN m.knownFrom <= $knownBy
        WHEN m:Claim THEN EXISTS {
          MATCH (m)-[:STATED_IN]->(source:Source)
          WHERE source.dateLast <= $knownBy
        }
        WHEN m:Source THEN m.dateLast <= $knownBy
        ELSE true
      END
      RETURN r
      LIMIT $hubLimit + 1
    } > $hubLimit
  END AS isHub
WITH
  n,
  element,
  isHub,
  CASE
    WHEN $knownBy IS NOT NULL OR $order <> 'EVIDENCE' OR coalesce($isOut, false) OR NOT element IN $starts THEN 0
    WHEN n:Country OR n:Actor OR n:Product OR n:Standard THEN reduce(
      sum = 0,
      each IN [text IN coalesce(n.relationCounts, []) | split(text, ' ')] | sum + CASE
        WHEN each[0] IN ['BASED_IN', 'PART_OF'] OR NOT each[2] IN $families THEN 0
        WHEN $types IS NOT NULL AND $types[each[0]] IS NULL THEN 0
        ELSE toInteger(each[4])
      END
    )
    ELSE 0
  END AS events
WITH n, element, isHub, events * events > COUNT { (:Event) } * $limit AS isWalked
CALL (n, isHub, isWalked) {
  CALL (n, isHub, isWalked) {
    MATCH (m:Event)
    USING INDEX m:Event(publisherCount, dateFirst)
    WHERE m.publisherCount >= CASE WHEN isWalked THEN 0 ELSE 1000000000 END
      AND m.dateFirst IS NOT NULL
      AND $exclude[elementId(m)] IS NULL
      AND any(label IN labels(m) WHERE $labels[label] IS NOT NULL)
      AND EXISTS {
        MATCH (m)-[r]->(end)
        WHERE end = n
          AND ($types IS NULL OR $types[type(r)] IS NOT NULL)
      }
    RETURN m, labels(m) AS labels, 0 AS isNamed
    ORDER BY m.publisherCount DESC, m.dateFirst DESC, m.id
    LIMIT $limit
    UNION ALL
    WITH * WHERE isWalked AND any(family IN ['country', 'actor', 'source'] WHERE family IN $families)
    MATCH (n)-[r:BASED_IN|PART_OF]-(m)
    WHERE CASE
      WHEN $types IS NOT NULL AND $types[type(r)] IS NULL THEN false
      WHEN $isOut IS NOT NULL AND (startNode(r) = n) <> $isOut THEN false
      ELSE $exclude[elementId(m)] IS NULL
    END
    WITH n, r, m, labels(m) AS labels
    WHERE any(label IN labels WHERE $labels[label] IS NOT NULL)
    RETURN m, labels, max(CASE WHEN startNode(r) = n THEN 1 ELSE 0 END) AS isNamed
    UNION ALL
    WITH * WHERE NOT isHub AND NOT isWalked AND $limit > 0
    MATCH (n)-[r]-(m)
    WHERE CASE
      WHEN $types IS NOT NULL AND $types[type(r)] IS NULL THEN false
      WHEN $isOut IS NOT NULL AND (startNode(r) = n) <> $isOut THEN false
      ELSE $exclude[elementId(m)] IS NULL
    END
    WITH n, r, m, labels(m) AS labels
    WHERE CASE
      WHEN none(label IN labels WHERE $labels[label] IS NOT NULL) THEN false
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
    RETURN m, labels, max(CASE WHEN 'Event' IN labels OR startNode(r) <> n THEN 0 ELSE 1 END) AS isNamed
  }
  WITH m, labels, isNamed
  ORDER BY
    isNamed DESC,
    CASE
      WHEN $order <> 'EVIDENCE' THEN 0
      WHEN $knownBy IS NULL OR NOT 'Event' IN labels THEN coalesce(m.publisherCount, 0)
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
    head(labels)
  LIMIT $limit
  RETURN collect([elementId(m), labels, m.id, CASE WHEN $isNamed THEN coalesce(m.title, m.name) END]) AS found
}
RETURN element, isHub, found
