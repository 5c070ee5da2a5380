// Goods within these events.
// @param   ids  string[]
// @returns eventId, key, productId, productName, quantity, unit, qualifier
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (event:Event {id: id})-[r:INCLUDES]->(product:Product)
RETURN
  event.id AS eventId,
  r.key AS key,
  product.id AS productId,
  product.name AS productName,
  r.quantity AS quantity,
  r.unit AS unit,
  r.qualifier AS qualifier
