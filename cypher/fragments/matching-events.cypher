// Gives `event`: each event that could be known, meets a filter and is not left out, in no order, each once.
// @param   start  map, lists of what leads to every event that can meet the filter: ids, origins, destinations, countries, actors, products, standards, kinds; or all, with one true
CALL () {
  UNWIND $start.ids AS id
  MATCH (event:Event {id: id})
  RETURN event
  UNION
  UNWIND $start.origins AS id
  MATCH (:Country {id: id})<-[:SENT_FROM]-(event:Event)
  RETURN event
  UNION
  UNWIND $start.destinations AS id
  MATCH (:Country {id: id})<-[:SENT_TO]-(event:Event)
  RETURN event
  UNION
  UNWIND $start.countries AS id
  MATCH (:Country {id: id})<-[:SENT_FROM|SENT_TO]-(event:Event)
  RETURN event
  UNION
  UNWIND $start.actors AS id
  MATCH (:Actor {id: id})<-[:SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY]-(event:Event)
  RETURN event
  UNION
  UNWIND $start.products AS id
  MATCH (:Product {id: id})<-[:INCLUDES]-(event:Event)
  RETURN event
  UNION
  UNWIND $start.standards AS id
  MATCH (:Standard {id: id})<-[:CITES]-(event:Event)
  RETURN event
  UNION
  UNWIND $start.kinds AS kind
  MATCH (event:Event {kind: kind})
  WHERE event.dateFirst > '' AND event.id > ''
  RETURN event
  UNION
  UNWIND $start.all AS all
  MATCH (event:Event)
  WHERE event.id > ''
  RETURN event
}
// @use passing-events
