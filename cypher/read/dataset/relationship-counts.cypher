// How many relationships there are of each type, from the database's own counts.
// @returns type, count
// @access  read
MATCH ()-[r:SENT_FROM]->()
RETURN 'SENT_FROM' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:SENT_TO]->()
RETURN 'SENT_TO' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:SENT_BY]->()
RETURN 'SENT_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:RECEIVED_BY]->()
RETURN 'RECEIVED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:MADE_BY]->()
RETURN 'MADE_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:ISSUED_BY]->()
RETURN 'ISSUED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:INCLUDES]->()
RETURN 'INCLUDES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:CITES]->()
RETURN 'CITES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:BASED_IN]->()
RETURN 'BASED_IN' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:PART_OF]->()
RETURN 'PART_OF' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:CONCERNS]->()
RETURN 'CONCERNS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:DELIVERS]->()
RETURN 'DELIVERS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:REPLIES_TO]->()
RETURN 'REPLIES_TO' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:PROMPTED_BY]->()
RETURN 'PROMPTED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:FOLLOWS]->()
RETURN 'FOLLOWS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:SAME_GOODS_AS]->()
RETURN 'SAME_GOODS_AS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:RECIPROCATES]->()
RETURN 'RECIPROCATES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:ABOUT]->()
RETURN 'ABOUT' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:STATED_IN]->()
RETURN 'STATED_IN' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:PUBLISHED_BY]->()
RETURN 'PUBLISHED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:TAKES_PART_IN]->()
RETURN 'TAKES_PART_IN' AS type, count(r) AS count
