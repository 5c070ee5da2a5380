// Relationships among these nodes that touch a new one, by their start node; what they hold only when asked.
// Each is a list: the other end, its type; when keyed, key, quantity, unit and qualifier; when weighed, publisherCount and isDisputed.
// @param   nodes    string[], the database's own ids
// @param   given    map, by each of them whether it is a new one
// @param   types    map?, true by relationship type; null: any
// @param   isKeyed    boolean
// @param   isWeighed  boolean, only when keyed
// @param   knownBy  string?, day by which it must be known; null: all
// @returns from, found
// @access  read
UNWIND $nodes AS element
MATCH (n)
WHERE elementId(n) = element
MATCH (n)-[r]->(m)
WHERE CASE
  WHEN $types IS NOT NULL AND $types[type(r)] IS NULL THEN false
  WHEN $given[elementId(m)] IS NULL THEN false
  WHEN NOT $given[element] AND NOT $given[elementId(m)] THEN false
  ELSE $knownBy IS NULL OR type(r) <> 'TAKES_PART_IN' OR r.knownFrom <= $knownBy
END
RETURN
  element AS from,
  collect(
    CASE
      WHEN NOT $isKeyed THEN [elementId(m), type(r)]
      WHEN NOT $isWeighed THEN [elementId(m), type(r), r.key, r.quantity, r.unit, r.qualifier]
      ELSE [
        elementId(m),
        type(r),
        r.key,
        r.quantity,
        r.unit,
        r.qualifier,
        CASE
          WHEN NOT n:Event THEN null
          WHEN r.quantity IS NULL THEN n.publisherCount
          ELSE COUNT {
            MATCH (n)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
            WHERE claim.field = 'quantity'
              AND claim.item = r.key
              AND claim.aspect IS NULL
              AND source.voice IS NOT NULL
            RETURN DISTINCT source.voice
          }
        END,
        coalesce(n.disagreementCount, 0) > 0 AND EXISTS {
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
        }
      ]
    END
  ) AS found
