// Events that meet a filter, one row for each of their items, or one without an item; with every number that sources state for it.
// Rivals are stated for the item as a whole, in its unit; suspect ones apart.
// @param   limit  integer, events
// @returns eventId, kind, date, firstReported, key, productId, unit, qualifier, quantity, rivals, suspects
// @access  read
// @index   event_id, country_id, actor_id, product_id, standard_id, event_kind_date

// @use matching-events
WITH event
LIMIT $limit
OPTIONAL MATCH (event)-[item:INCLUDES]->(product:Product)
WITH
  event,
  item,
  product,
  COLLECT {
    MATCH (event)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
    WHERE claim.field = 'quantity'
      AND claim.item = item.key
      AND claim.aspect IS NULL
      AND claim.number IS NOT NULL
      AND (claim.unit IS NULL OR claim.unit = item.unit)
      AND ($knownBy IS NULL OR source.dateLast <= $knownBy)
    RETURN { number: claim.number, isSuspect: claim.suspect IS NOT NULL }
  } AS claims
RETURN
  event.id AS eventId,
  event.kind AS kind,
  event.date AS date,
  event.firstReported AS firstReported,
  item.key AS key,
  product.id AS productId,
  item.unit AS unit,
  item.qualifier AS qualifier,
  item.quantity AS quantity,
  [claim IN claims WHERE NOT claim.isSuspect | claim.number] AS rivals,
  [claim IN claims WHERE claim.isSuspect | claim.number] AS suspects
