// Range indexes serve the orders that lists are read in; the id breaks ties.
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.dateFirst, n.id);
CREATE INDEX event_kind_date IF NOT EXISTS FOR (n:Event) ON (n.kind, n.dateFirst, n.id);
CREATE INDEX disagreement_ratio IF NOT EXISTS FOR (n:Disagreement) ON (n.ratio, n.id);
CREATE INDEX disagreement_ratio_without_suspect IF NOT EXISTS FOR (n:Disagreement) ON (n.ratioWithoutSuspect, n.id);
CREATE INDEX source_date IF NOT EXISTS FOR (n:Source) ON (n.dateFirst, n.id);
CREATE INDEX event_reported IF NOT EXISTS FOR (n:Event) ON (n.knownFrom, n.id);
CREATE INDEX event_sources IF NOT EXISTS FOR (n:Event) ON (n.sourceCount, n.id);
CREATE INDEX event_largest_ratio IF NOT EXISTS FOR (n:Event) ON (n.largestRatio, n.id);
CREATE INDEX event_title IF NOT EXISTS FOR (n:Event) ON (n.title, n.id);
CREATE INDEX event_evidence IF NOT EXISTS FOR (n:Event) ON (n.publisherCount, n.dateFirst);
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name, n.id);
CREATE INDEX publisher_name IF NOT EXISTS FOR (n:Publisher) ON (n.name, n.id);
// Only its end is read: the last day of all.
CREATE INDEX event_last_day IF NOT EXISTS FOR (n:Event) ON (n.dateLast);
