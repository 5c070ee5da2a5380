import { expect, it } from 'vitest';
import type { GraphDatabase } from '../../kit/graph-database.ts';

export function eventStatements(use: () => GraphDatabase): void {
  it('ends of an event come by name, each with its part', async () => {
    await use().make(`
      CREATE (e:Event {id: 'e'}), (chn:Country {id: 'CHN', name: 'China'}), (aut:Country {id: 'AUT', name: 'Austria'})
      CREATE (a:Actor {id: 'a', name: 'Zeta'}), (b:Actor {id: 'b', name: 'Alpha'})
      CREATE (e)-[:SENT_FROM]->(chn), (e)-[:SENT_TO]->(chn), (e)-[:SENT_TO]->(aut)
      CREATE (e)-[:SENT_BY]->(a), (e)-[:MADE_BY]->(a), (e)-[:RECEIVED_BY]->(b)`);
    const countries = await use().run('countries-of-events', { ids: ['e', 'none'] });
    expect(countries.map(({ type, countryId }) => `${String(type)} ${String(countryId)}`)).toEqual(
      expect.arrayContaining(['SENT_TO AUT', 'SENT_FROM CHN', 'SENT_TO CHN']),
    );
    expect(countries[0]).toEqual({ eventId: 'e', type: 'SENT_TO', countryId: 'AUT' });
    const actors = await use().run('actors-of-events', { ids: ['e'] });
    expect(actors[0]).toEqual({ eventId: 'e', type: 'RECEIVED_BY', actorId: 'b' });
    expect(
      actors
        .slice(1)
        .map(({ type }) => type)
        .toSorted(),
    ).toEqual(['MADE_BY', 'SENT_BY']);
  });

  it('two items of one product are two rows; what is not stated is null', async () => {
    await use().make(`
      CREATE (e:Event {id: 'e'}), (p:Product {id: 'gown', name: 'Gowns'})
      CREATE (e)-[:INCLUDES {key: 'i1', quantity: 5.0, unit: 'piece', qualifier: 'about'}]->(p)
      CREATE (e)-[:INCLUDES {key: 'i2', unit: 'box', qualifier: 'exact'}]->(p)`);
    const rows = await use().run('items-of-events', { ids: ['e'] });
    const item = { eventId: 'e', productId: 'gown', productName: 'Gowns' };
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ ...item, key: 'i1', quantity: 5, unit: 'piece', qualifier: 'about' });
    expect(rows).toContainEqual({ ...item, key: 'i2', quantity: null, unit: 'box', qualifier: 'exact' });
  });

  it('links run both ways, by type and then the date of the other, at most so many an event', async () => {
    await use().make(`
      CREATE (e:Event {id: 'e'}), (a:Event {id: 'a', dateFirst: '2020-02-01'}), (b:Event {id: 'b', dateFirst: '2020-01-01'})
      CREATE (e)-[:FOLLOWS]->(a), (b)-[:FOLLOWS]->(e), (a)-[:CONCERNS]->(e), (a)-[:SENT_TO]->(:Country {id: 'X'})`);
    const links = [
      { eventId: 'e', type: 'CONCERNS', isOut: false, otherId: 'a' },
      { eventId: 'e', type: 'FOLLOWS', isOut: false, otherId: 'b' },
      { eventId: 'e', type: 'FOLLOWS', isOut: true, otherId: 'a' },
    ];
    expect(await use().run('links-of-events', { ids: ['e'], limit: 10 })).toEqual(links);
    expect(await use().run('links-of-events', { ids: ['e'], limit: 2 })).toEqual(links.slice(0, 2));
  });

  it('claims about an event come with their source and its publisher', async () => {
    await use().make(`
      CREATE (e:Event {id: 'e'}), (d:Disagreement {id: 'd', field: 'date', claimCount: 1})-[:ABOUT]->(e)
      CREATE (c:Claim {id: 'c', field: 'date', text: '2020'})-[:ABOUT]->(e), (c)-[:TAKES_PART_IN]->(d)
      CREATE (s:Source {id: 's', title: 'T', dateFirst: '2020-03-01', voice: 'xinhua'})-[:PUBLISHED_BY]->(:Publisher {id: 'p', name: 'P'})
      CREATE (c)-[:STATED_IN]->(s)`);
    expect(await use().run('claims-about-events', { ids: ['e'] })).toMatchObject([
      {
        id: 'c',
        disagreementId: 'd',
        itemKey: null,
        number: null,
        sourceId: 's',
        sourceTitle: 'T',
        sourceDateFirst: '2020-03-01',
        sourceVoice: 'xinhua',
        sourceUrl: null,
        publisherId: 'p',
        publisherName: 'P',
      },
    ]);
    expect(await use().run('disagreements-about-events', { ids: ['e'] })).toMatchObject([
      { id: 'd', eventId: 'e', ratio: null },
    ]);
  });

  it('a document that states several things of an event is one of its sources', async () => {
    await use().make(`
      CREATE (e:Event {id: 'e'}), (s:Source {id: 's', dateFirst: '2020-03-01'}), (undated:Source {id: 'a'})
      CREATE (e)<-[:ABOUT]-(:Claim {id: 'c1'})-[:STATED_IN]->(s), (e)<-[:ABOUT]-(:Claim {id: 'c2'})-[:STATED_IN]->(s)
      CREATE (e)<-[:ABOUT]-(:Claim {id: 'c3'})-[:STATED_IN]->(undated)`);
    const rows = await use().run('sources-of-events', { ids: ['e'], limit: 10 });
    expect(rows.map(({ sourceId }) => sourceId)).toEqual(['s', 'a']);
  });
}
