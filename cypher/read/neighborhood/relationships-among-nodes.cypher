// Relationships among these nodes that touch a new one, each from its start node; how well it is known only when asked.
// @param   nodes    string[], the database's own ids
// @param   new      string[], of these, the new ones
// @param   types    string[]?, relationship types; null: any
// @param   isWeighed  boolean, without it publisherCount is null and isDisputed false
// @param   knownBy  string?, day by which it must be known; null: all
// @returns from, to, type, key, quantity, unit, qualifier, publisherCount, isDisputed
// @access  read
UNWIND $nodes AS element
MATCH (n)
WHERE elementId(n) = element
MATCH (n)-[r]->(m)
WHERE ($types IS NULL OR type(r) IN $types)
  AND elementId(m) IN $nodes
  AND (element IN $new OR elementId(m) IN $new)
  AND ($knownBy IS NULL OR type(r) <> 'TAKES_PART_IN' OR r.knownFrom <= $knownBy)
RETURN
  element AS from,
  elementId(m) AS to,
  type(r) AS type,
  r.key AS key,
  r.quantity AS quantity,
  r.unit AS unit,
  r.qualifier AS qualifier,
  CASE
    WHEN NOT $isWeighed OR NOT n:Event THEN null
    WHEN r.quantity IS NULL THEN n.publisherCount
    ELSE COUNT {
      MATCH (n)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
      WHERE claim.field = 'quantity'
        AND claim.item = r.key
        AND claim.aspect IS NULL
        AND source.voice IS NOT NULL
      RETURN DISTINCT source.voice
    }
  END AS publisherCount,
  CASE WHEN NOT $isWeighed THEN false ELSE coalesce(n.disagreementCount, 0) > 0 AND EXISTS {
    MATCH (n)<-[:ABOUT]-(disagreement:Disagreement)
    WHERE disagreement.aspect IS NULL
      AND disagreement.field = CASE type(r)
        WHEN 'INCLUDES' THEN 'quantity'
        WHEN 'SENT_BY' THEN 'sender'
        WHEN 'RECEIVED_BY' THEN 'recipient'
        WHEN 'MADE_BY' THEN 'manufacturer'
        WHEN 'SENT_FROM' THEN 'origin'
      END
      AND (disagreement.item IS NULL OR disagreement.item = r.key)
  } END AS isDisputed
