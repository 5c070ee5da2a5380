// How many transfers name no origin or no destination; an end that they name must be among those asked about.
// @param   kinds         string[]
// @param   origins       string[]?, countries; null: any
// @param   destinations  string[]?, countries; null: any
// @param   products      string[]?, one of which is among the goods; null: any
// @param   from          string?, day; the last that a transfer can mean is not before it
// @param   to            string?, day; the first that a transfer can mean is not after it
// @param   knownBy       string?, day by which it must be known; null: all
// @returns count
// @access  read
// @index   event_kind_date
MATCH (event:Event)
USING INDEX event:Event(kind, dateFirst, id)
WHERE event.kind IN $kinds
  AND event.dateFirst IS NOT NULL
  AND event.id IS NOT NULL
  AND ($knownBy IS NULL OR event.knownFrom <= $knownBy)
  AND (NOT EXISTS { (event)-[:SENT_FROM]->() } OR NOT EXISTS { (event)-[:SENT_TO]->() })
  AND ($from IS NULL OR event.dateLast >= $from)
  AND ($to IS NULL OR event.dateFirst <= $to)
  AND (
    $products IS NULL
    OR EXISTS {
      MATCH (event)-[:INCLUDES]->(product:Product)
      WHERE product.id IN $products
    }
  )
  AND (
    $origins IS NULL
    OR NOT EXISTS { (event)-[:SENT_FROM]->() }
    OR EXISTS {
      MATCH (event)-[:SENT_FROM]->(country:Country)
      WHERE country.id IN $origins
    }
  )
  AND (
    $destinations IS NULL
    OR NOT EXISTS { (event)-[:SENT_TO]->() }
    OR EXISTS {
      MATCH (event)-[:SENT_TO]->(country:Country)
      WHERE country.id IN $destinations
    }
  )
RETURN count(*) AS count
