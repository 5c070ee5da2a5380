// Steps that a path can take from each of these nodes, at most so many of each, best evidenced first, with what stands
// behind each by all that is on record: the event that tells it, for a link the weaker of the two events.
// Countries, products and standards are only stepped on when they are named or hubs are asked for.
// @param   countries   string[]
// @param   actors      string[]
// @param   events      string[]
// @param   products    string[]
// @param   standards   string[]
// @param   named       string[], global ids of nodes that are stepped on whatever the rest says
// @param   withHubs    boolean
// @param   types       string[], relationship types
// @param   labels      string[]?, of the nodes stepped on; one is enough; null: any
// @param   since       string?, day; an event that was over before is not stepped on
// @param   until       string?, day; an event that began later is not stepped on
// @param   confidences string[]?, of the events stepped on; null: any
// @param   knownBy     string?, day; events known later are not stepped on; null: all are
// @param   limit       integer, of each node
// @param   hubLimit    integer, up to this, the degree of an event counts the claims about it too
// @returns near, far, type, isOut, key, degree, isGovernment, publisherCount, confidence, isDisputed
// @access  read
// @index   country_id, actor_id, event_id, product_id, standard_id
CALL () {
  UNWIND $countries AS id
  MATCH (n:Country {id: id})
  RETURN n, 'country:' + id AS near
  UNION ALL
  UNWIND $actors AS id
  MATCH (n:Actor {id: id})
  RETURN n, 'actor:' + id AS near
  UNION ALL
  UNWIND $events AS id
  MATCH (n:Event {id: id})
  WHERE $knownBy IS NULL OR n.knownFrom <= $knownBy
  RETURN n, 'event:' + id AS near
  UNION ALL
  UNWIND $products AS id
  MATCH (n:Product {id: id})
  RETURN n, 'product:' + id AS near
  UNION ALL
  UNWIND $standards AS id
  MATCH (n:Standard {id: id})
  RETURN n, 'standard:' + id AS near
}
WITH
  n,
  near,
  n.confidence AS nearConfidence,
  n.disagreementCount AS nearDisagreements,
  CASE WHEN n:Event THEN n.publisherCount END AS nearPublishers
CALL (n) {
  MATCH (n)-[r]-(m:Country|Actor|Event|Product|Standard)
  WHERE type(r) IN $types
  WITH
    r,
    m,
    CASE
      WHEN m:Event THEN 'event:'
      WHEN m:Actor THEN 'actor:'
      WHEN m:Country THEN 'country:'
      WHEN m:Product THEN 'product:'
      ELSE 'standard:'
    END + m.id AS far
  WHERE
    (NOT m:Event OR $knownBy IS NULL OR m.knownFrom <= $knownBy)
    AND (
      far IN $named
      OR (
        ($withHubs OR m:Event OR m:Actor)
        AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels))
        AND (
          NOT m:Event
          OR (
            ($confidences IS NULL OR m.confidence IN $confidences)
            AND ($since IS NULL OR m.dateLast >= $since)
            AND ($until IS NULL OR m.dateFirst <= $until)
          )
        )
      )
    )
  WITH
    r,
    m,
    far,
    CASE WHEN m:Event THEN m.publisherCount END AS farPublishers
  RETURN r, m, far, farPublishers
  ORDER BY coalesce(farPublishers, 0) DESC, far
  LIMIT $limit
}
WITH
  *,
  type(r) AS type,
  startNode(r) = n AS isOut,
  startNode(r) AS teller,
  COUNT { (m)--() } AS degree,
  CASE WHEN m:Event THEN m.confidence END AS farConfidence
RETURN
  near,
  far,
  type,
  isOut,
  r.key AS key,
  CASE
    WHEN m:Event AND degree > $hubLimit THEN degree - m.claimCount - m.disagreementCount
    ELSE degree
  END AS degree,
  CASE WHEN m:Government THEN m.name STARTS WITH 'Government of ' ELSE false END AS isGovernment,
  CASE
    WHEN farPublishers IS NULL THEN nearPublishers
    WHEN nearPublishers < farPublishers THEN nearPublishers
    ELSE farPublishers
  END AS publisherCount,
  CASE
    WHEN nearConfidence = 'low' OR farConfidence = 'low' THEN 'low'
    WHEN nearConfidence = 'medium' OR farConfidence = 'medium' THEN 'medium'
    ELSE coalesce(nearConfidence, farConfidence)
  END AS confidence,
  CASE
    WHEN
      type IN ['INCLUDES', 'SENT_BY', 'RECEIVED_BY', 'MADE_BY', 'SENT_FROM']
      AND CASE WHEN isOut THEN nearDisagreements ELSE m.disagreementCount END > 0
    THEN EXISTS {
      MATCH (teller)<-[:ABOUT]-(disagreement:Disagreement)
      WHERE disagreement.aspect IS NULL
        AND disagreement.field = CASE type
          WHEN 'INCLUDES' THEN 'product'
          WHEN 'SENT_BY' THEN 'sender'
          WHEN 'RECEIVED_BY' THEN 'recipient'
          WHEN 'MADE_BY' THEN 'manufacturer'
          ELSE 'origin'
        END
        AND (disagreement.item IS NULL OR disagreement.item = r.key)
    }
    ELSE false
  END AS isDisputed
