// How many relationships there are of each type, from the database's own counts.
// @returns type, count
// @access  read
MATCH ()-[r:SENT_FROM]->()
WITH count(r) AS count
RETURN 'SENT_FROM' AS type, count
UNION ALL
MATCH ()-[r:SENT_TO]->()
WITH count(r) AS count
RETURN 'SENT_TO' AS type, count
UNION ALL
MATCH ()-[r:SENT_BY]->()
WITH count(r) AS count
RETURN 'SENT_BY' AS type, count
UNION ALL
MATCH ()-[r:RECEIVED_BY]->()
WITH count(r) AS count
RETURN 'RECEIVED_BY' AS type, count
UNION ALL
MATCH ()-[r:MADE_BY]->()
WITH count(r) AS count
RETURN 'MADE_BY' AS type, count
UNION ALL
MATCH ()-[r:ISSUED_BY]->()
WITH count(r) AS count
RETURN 'ISSUED_BY' AS type, count
UNION ALL
MATCH ()-[r:INCLUDES]->()
WITH count(r) AS count
RETURN 'INCLUDES' AS type, count
UNION ALL
MATCH ()-[r:CITES]->()
WITH count(r) AS count
RETURN 'CITES' AS type, count
UNION ALL
MATCH ()-[r:BASED_IN]->()
WITH count(r) AS count
RETURN 'BASED_IN' AS type, count
UNION ALL
MATCH ()-[r:PART_OF]->()
WITH count(r) AS count
RETURN 'PART_OF' AS type, count
UNION ALL
MATCH ()-[r:CONCERNS]->()
WITH count(r) AS count
RETURN 'CONCERNS' AS type, count
UNION ALL
MATCH ()-[r:DELIVERS]->()
WITH count(r) AS count
RETURN 'DELIVERS' AS type, count
UNION ALL
MATCH ()-[r:REPLIES_TO]->()
WITH count(r) AS count
RETURN 'REPLIES_TO' AS type, count
UNION ALL
MATCH ()-[r:PROMPTED_BY]->()
WITH count(r) AS count
RETURN 'PROMPTED_BY' AS type, count
UNION ALL
MATCH ()-[r:FOLLOWS]->()
WITH count(r) AS count
RETURN 'FOLLOWS' AS type, count
UNION ALL
MATCH ()-[r:SAME_GOODS_AS]->()
WITH count(r) AS count
RETURN 'SAME_GOODS_AS' AS type, count
UNION ALL
MATCH ()-[r:RECIPROCATES]->()
WITH count(r) AS count
RETURN 'RECIPROCATES' AS type, count
UNION ALL
MATCH ()-[r:ABOUT]->()
WITH count(r) AS count
RETURN 'ABOUT' AS type, count
UNION ALL
MATCH ()-[r:STATED_IN]->()
WITH count(r) AS count
RETURN 'STATED_IN' AS type, count
UNION ALL
MATCH ()-[r:PUBLISHED_BY]->()
WITH count(r) AS count
RETURN 'PUBLISHED_BY' AS type, count
UNION ALL
MATCH ()-[r:TAKES_PART_IN]->()
WITH count(r) AS count
RETURN 'TAKES_PART_IN' AS type, count
