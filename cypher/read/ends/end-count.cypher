// How many countries, actors, products or standards meet a filter.
// @returns count
// @access  read
// @index   country_id, actor_id, product_id, standard_id

// @use matching-ends
RETURN count(*) AS count
