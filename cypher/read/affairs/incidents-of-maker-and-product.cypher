// Other incidents that share a maker and a product with this event, earliest first. The count is of all, also beyond the limit.
// @param   id         string
// @param   incidents  string[], the kinds of incident
// @param   without    string[], ids of events that are told otherwise
// @param   limit      integer
// @param   knownBy    string?, day by which it must be known; null: all
// @returns otherId, makers, products, count
// @access  read
// @index   event_id
MATCH (event:Event {id: $id})-[:MADE_BY]->(:Actor)<-[:MADE_BY]-(other:Event)
WHERE other.kind IN $incidents
  AND other <> event
  AND NOT other.id IN $without
  AND ($knownBy IS NULL OR other.knownFrom <= $knownBy)
  AND EXISTS { (event)-[:INCLUDES]->(:Product)<-[:INCLUDES]-(other) }
WITH DISTINCT event, other
ORDER BY other.dateFirst, other.id
WITH event, collect(other) AS others
UNWIND others[..$limit] AS other
RETURN
  other.id AS otherId,
  COLLECT {
    MATCH (event)-[:MADE_BY]->(maker:Actor)<-[:MADE_BY]-(other)
    RETURN maker.name
    ORDER BY maker.name
  } AS makers,
  COLLECT {
    MATCH (event)-[:INCLUDES]->(product:Product)<-[:INCLUDES]-(other)
    RETURN DISTINCT product.name
    ORDER BY product.name
  } AS products,
  size(others) AS count
