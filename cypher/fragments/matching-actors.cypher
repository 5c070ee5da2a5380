// Gives `n`: each actor that meets a filter and had a part in an event that could be known, in no order.
// @param   filter   map, kinds and countries; one that is not there holds for every actor
// @param   parts    string[], types of relationships from an event to an actor
// @param   knownBy  string?, null: any, also those without an event
MATCH (n:Actor)
WHERE n.id > ''
  AND ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
  AND ($filter.countries IS NULL OR EXISTS {
    MATCH (n)-[:BASED_IN]->(country:Country)
    WHERE country.id IN $filter.countries
  })
  AND (($filter.hasPart IS NULL AND $knownBy IS NULL) OR EXISTS {
    MATCH (n)<-[part:SENT_BY|RECEIVED_BY|MADE_BY|ISSUED_BY]-(event:Event)
    WHERE type(part) IN $parts AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
  })
