// Names, titles and aliases, folded to plain letters: an accent in either the text or the question makes no difference.
CREATE FULLTEXT INDEX search_names IF NOT EXISTS FOR (n:Country|Actor|Event|Product|Standard|Publisher) ON EACH [n.name, n.title, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
