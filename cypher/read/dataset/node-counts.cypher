// How many nodes there are of each label, from the database's own counts.
// @returns label, count
// @access  read
MATCH (n:Country)
RETURN 'Country' AS label, count(n) AS count
UNION ALL
MATCH (n:Actor)
RETURN 'Actor' AS label, count(n) AS count
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS label, count(n) AS count
UNION ALL
MATCH (n:Product)
RETURN 'Product' AS label, count(n) AS count
UNION ALL
MATCH (n:Standard)
RETURN 'Standard' AS label, count(n) AS count
UNION ALL
MATCH (n:Source)
RETURN 'Source' AS label, count(n) AS count
UNION ALL
MATCH (n:Publisher)
RETURN 'Publisher' AS label, count(n) AS count
UNION ALL
MATCH (n:Claim)
RETURN 'Claim' AS label, count(n) AS count
UNION ALL
MATCH (n:Disagreement)
RETURN 'Disagreement' AS label, count(n) AS count
