// Whether the disagreement `n` is on one of some fields, of an event of one of some kinds, from or to one of some countries, on goods of one of some products: an expression.
// One about a single item is on the product of that item, any other on all goods of its event.
// @param   fields      string[]?, null: on any field
// @param   eventKinds  string[]?, null: of any kind
// @param   countries   string[]?, null: from and to anywhere
// @param   products    string[]?, null: on any goods
($fields IS NULL OR n.field IN $fields)
AND CASE
  WHEN $eventKinds IS NULL AND $countries IS NULL AND $products IS NULL THEN true
  ELSE EXISTS {
    MATCH (n)-[:ABOUT]->(about:Event)
    WHERE ($eventKinds IS NULL OR about.kind IN $eventKinds)
      AND (
        $countries IS NULL
        OR EXISTS {
          MATCH (about)-[:SENT_FROM|SENT_TO]->(country:Country)
          WHERE country.id IN $countries
        }
      )
      AND (
        $products IS NULL
        OR EXISTS {
          MATCH (about)-[held:INCLUDES]->(product:Product)
          WHERE product.id IN $products
            AND (n.item IS NULL OR held.key = n.item)
        }
      )
  }
END
