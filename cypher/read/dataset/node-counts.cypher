// How many nodes there are of each label, from the database's own counts.
// @returns label, count
// @access  read
MATCH (n:Country)
WITH count(n) AS count
RETURN 'Country' AS label, count
UNION ALL
MATCH (n:Actor)
WITH count(n) AS count
RETURN 'Actor' AS label, count
UNION ALL
MATCH (n:Event)
WITH count(n) AS count
RETURN 'Event' AS label, count
UNION ALL
MATCH (n:Product)
WITH count(n) AS count
RETURN 'Product' AS label, count
UNION ALL
MATCH (n:Standard)
WITH count(n) AS count
RETURN 'Standard' AS label, count
UNION ALL
MATCH (n:Source)
WITH count(n) AS count
RETURN 'Source' AS label, count
UNION ALL
MATCH (n:Publisher)
WITH count(n) AS count
RETURN 'Publisher' AS label, count
UNION ALL
MATCH (n:Claim)
WITH count(n) AS count
RETURN 'Claim' AS label, count
UNION ALL
MATCH (n:Disagreement)
WITH count(n) AS count
RETURN 'Disagreement' AS label, count
