// Names, titles and aliases, folded to plain letters: an accent in either the text or the question makes no difference.
CREATE FULLTEXT INDEX search_names IF NOT EXISTS FOR (n:Country|Actor|Event|Product|Standard|Publisher) ON EACH [n.name, n.title, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// Titles of documents, and what claims say; apart from names, so that a search for a name is not drowned in them.
CREATE FULLTEXT INDEX search_wording IF NOT EXISTS FOR (n:Source|Claim) ON EACH [n.title, n.text, n.note] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
