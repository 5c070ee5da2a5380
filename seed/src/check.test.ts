import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFolder } from './check.ts';
import { formatFault } from './fault.ts';
import type { ActorRecord, ClaimRecord, EventRecord, Records, SourceRecord } from './records.ts';
import { type FileTexts, textsOf, withFolder, writeFolder } from './testing/folder.ts';
import { actorOf, claimOf, eventOf, smallestSet, sourceOf } from './testing/records.ts';

const faultsOf = (texts: FileTexts): string[] =>
  withFolder(texts, (folder) => checkFolder(folder).faults.map((fault) => formatFault(fault)));

/** Faults of the smallest set with some lists changed. */
const faultsWith = (parts: Partial<Records>): string[] => faultsOf(textsOf({ ...smallestSet(), ...parts }));

/** Faults of the smallest set with its one record of a kind changed; keys may be wrong, missing or unknown. */
const faultsWithSource = (parts: object): string[] =>
  faultsWith({ sources: [{ ...sourceOf({}), ...parts }] });
const faultsWithActor = (parts: object): string[] => faultsWith({ actors: [{ ...actorOf({}), ...parts }] });
const faultsWithEvent = (parts: object): string[] =>
  faultsWith({ events: [{ ...eventOf({}), ...parts } as EventRecord] });
/** The claim's id is the hash of what it then says. */
const faultsWithClaim = (parts: Partial<ClaimRecord>): string[] => faultsWith({ claims: [claimOf(parts)] });

const other: Partial<ClaimRecord> = { field: 'other', value: 'reports the event', unit: null };
/** A set of these events, each with a claim of its own, in the order of their ids. */
const faultsWithEvents = (...events: Partial<EventRecord>[]): string[] =>
  faultsWith({
    events: events.map(eventOf),
    claims: events.map(({ id }) => claimOf({ ...other, ...(id === undefined ? {} : { event: id }) })),
  });

describe('the fact set of the project', () => {
  it('has no fault, and says version and licence', () => {
    const { faults, description, records } = checkFolder(fileURLToPath(new URL('../data', import.meta.url)));
    expect(faults).toEqual([]);
    expect(description).toEqual({ version: '2026-11', licence: 'CC BY 4.0' });
    expect(records.events.length).toBeGreaterThan(1000);
  });
});

describe('a folder', () => {
  it('with the smallest whole set has no fault', () => {
    expect(faultsWith({})).toEqual([]);
  });

  it('that is not there is one fault', () => {
    expect(
      checkFolder('/no/such/folder').faults.map((fault) => formatFault(fault, '/no/such/folder')),
    ).toEqual([
      '/no/such/folder: is no folder; valid: a folder with sources.jsonl, actors.jsonl, events.jsonl and claims.jsonl',
    ]);
  });

  it('without a file, or with an empty one, names the file', () => {
    expect(faultsOf({ ...textsOf(smallestSet()), actors: null })).toEqual([
      'actors.jsonl: cannot be read (no such file); valid: a file of JSON Lines (nothing is held against other files until then)',
    ]);
    expect(faultsOf({ ...textsOf(smallestSet()), actors: '' })).toEqual([
      'actors.jsonl: is empty; valid: one JSON object a line (nothing is held against other files until then)',
    ]);
  });

  it('without one file draws no faults from the references to it, but shows what else is wrong', () => {
    const texts = textsOf({
      ...smallestSet(),
      actors: [{ ...actorOf({}), kind: 'club' } as unknown as ActorRecord],
    });
    expect(faultsOf({ ...texts, events: null }).map((fault) => fault.split(' ')[0])).toEqual([
      'events.jsonl:',
      'actors.jsonl:1:',
    ]);
  });

  it('shows what cannot be read before what is wrong in it', () => {
    const faults = faultsOf({ ...textsOf(smallestSet()), events: '{"id": \n' });
    expect(faults[0]).toMatch(/^events\.jsonl:1: the line is not JSON/);
    expect(faults.length).toBeGreaterThan(1);
  });

  it('with a FORMAT.md that says no version is a fault', () => {
    const folder = writeFolder(textsOf(smallestSet()));
    writeFileSync(join(folder, 'FORMAT.md'), '# Something\n');
    const faults = checkFolder(folder).faults.map((fault) => formatFault(fault));
    rmSync(folder, { recursive: true });
    expect(faults).toEqual([
      'FORMAT.md: says no version and licence; valid: a line `Version YYYY-MM. Licence of the compilation: …`',
    ]);
  });

  it('with many faults shows them all, by file and line', () => {
    const faults = faultsWith({
      sources: [sourceOf({ language: 'xx' }), sourceOf({ id: 'src-b', country: 'XXX' })],
      actors: [{ ...actorOf({}), kind: 'club' } as unknown as ActorRecord],
      events: [{ ...eventOf({}), title: '' }],
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'actors.jsonl:1:',
      'events.jsonl:1:',
      'sources.jsonl:1:',
      'sources.jsonl:2:',
    ]);
  });
});

describe('a file', () => {
  const line = (record: unknown): string => `${JSON.stringify(record)}\n`;
  const actors = (text: string | Buffer): string[] => faultsOf({ ...textsOf(smallestSet()), actors: text });

  it('begins without a byte order mark', () => {
    expect(actors(`\uFEFF${line(actorOf({}))}`)).toEqual([
      'actors.jsonl:1: the file begins with a byte order mark; valid: UTF-8 without one',
    ]);
  });

  it('ends its lines with LF alone, the last one too', () => {
    expect(actors(line(actorOf({})).replace('\n', '\r\n'))).toEqual([
      'actors.jsonl:1: the line has a carriage return; valid: LF alone ends a line',
    ]);
    expect(actors(line(actorOf({})) + JSON.stringify(actorOf({ id: 'b', name: 'B' })))).toEqual([
      'actors.jsonl:2: the last line has no line feed; valid: each line ends with LF',
    ]);
  });

  it('with carriage returns throughout is one fault', () => {
    const text = [actorOf({}), actorOf({ id: 'b', name: 'B' }), actorOf({ id: 'c', name: 'C' })]
      .map(line)
      .join('');
    expect(actors(text.replaceAll('\n', '\r\n'))).toEqual([
      'actors.jsonl:1: this and 2 more lines have a carriage return; valid: LF alone ends a line',
    ]);
  });

  it('in UTF-16 is one fault', () => {
    const utf16 = Buffer.from(line(actorOf({})), 'utf16le');
    for (const bytes of [utf16, Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])]) {
      expect(actors(bytes)).toEqual([
        'actors.jsonl: looks like UTF-16; valid: UTF-8 (nothing is held against other files until then)',
      ]);
    }
  });

  it('sends nothing to the terminal that it would obey', () => {
    const [fault] = actors('\u001b[31m\n');
    expect(fault).toContain('\\u001b[31m');
    expect(fault).not.toContain('\u001b');
  });

  it('has its numbers told as they came', () => {
    const text = line(actorOf({})).replace('"kind":"company"', '"kind":1e999');
    expect(actors(text)[0]).toContain('kind is Infinity');
  });

  it('is UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(line(actorOf({}))), Buffer.from([0x22, 0xff, 0x22, 0x0a])]);
    expect(actors(bytes)).toEqual(['actors.jsonl:2: the line is not UTF-8; valid: UTF-8']);
  });

  it('has one JSON object on every line', () => {
    expect(actors(`${line(actorOf({}))}\n`)).toEqual([
      'actors.jsonl:2: the line is empty; valid: one JSON object',
    ]);
    expect(actors('[1]\n')).toEqual(['actors.jsonl:1: the line is [1]; valid: one JSON object']);
    expect(actors('{"id": \n')[0]).toMatch(
      /^actors\.jsonl:1: the line is not JSON \(.+\); valid: one JSON object$/,
    );
  });

  it('writes no key twice', () => {
    const text = line(actorOf({})).replace('"kind":"company"', '"kind":"ngo","kind":"company"');
    expect(actors(text)).toEqual(['actors.jsonl:1: key kind is written twice; valid: each key once']);
  });

  it('has no line that no record could fill', () => {
    expect(actors(line(actorOf({ note: 'x'.repeat(1_000_000) })))[0]).toMatch(
      /^actors\.jsonl:1: the line is \d+ bytes long; valid: at most 1000000$/,
    );
  });

  it('is sorted by id, each id once', () => {
    expect(actors(line(actorOf({ id: 'b', name: 'B' })) + line(actorOf({ id: 'a', name: 'A' })))).toEqual([
      'actors.jsonl:2: a: id stands after b; valid: lines sorted by id',
    ]);
    expect(actors(line(actorOf({ name: 'A' })) + line(actorOf({ name: 'B' })))).toEqual([
      'actors.jsonl:2: actor-a: id is taken by line 1; valid: an id of its own',
    ]);
  });
});

describe('every record', () => {
  it('has all its keys and no others', () => {
    const { note, ...rest } = actorOf({});
    expect(note).toBeNull();
    expect(faultsWith({ actors: [rest as ActorRecord] })).toEqual([
      'actors.jsonl:1: actor-a: note is missing; valid: a text that is not empty, without white space at its ends',
    ]);
    expect(faultsWithActor({ colour: 'red' })).toEqual([
      'actors.jsonl:1: actor-a: unknown key colour; valid: id, name, kind, country, aliases, partOf, note',
    ]);
  });

  it('takes its words from the vocabulary', () => {
    expect(faultsWithSource({ kind: 'rumour' })).toEqual([
      'sources.jsonl:1: src-a: kind is "rumour"; valid: news, government, regulator, company, foundation, ngo, academic, international-org, state-media, blog',
    ]);
    expect(faultsWithEvent({ confidence: 'sure' })).toEqual([
      'events.jsonl:1: event-a: confidence is "sure"; valid: high, medium, low',
    ]);
  });

  it('takes its codes from ISO 3166-1, 4217 and 639-1', () => {
    expect(faultsWithSource({ country: 'XKK' })).toEqual([
      'sources.jsonl:1: src-a: country is "XKK"; valid: an ISO 3166-1 alpha-3 code, such as NLD',
    ]);
    expect(faultsWithSource({ language: 'ger' })).toEqual([
      'sources.jsonl:1: src-a: language is "ger"; valid: an ISO 639-1 code, such as en',
    ]);
    expect(faultsWithEvent({ value: { amount: 5, currency: 'EURO' } })).toEqual([
      'events.jsonl:1: event-a: value.currency is "EURO"; valid: an ISO 4217 code, such as EUR',
    ]);
  });
});

describe('a source', () => {
  it('has an id of its form', () => {
    expect(
      faultsWith({ sources: [sourceOf({ id: 'a' })], claims: [claimOf({ ...other, source: 'a' })] }),
    ).toEqual(['sources.jsonl:1: a: id is "a"; valid: src- and words of a-z, 0-9 joined by - or .']);
  });

  it('has a date that exists, as far as it was seen', () => {
    expect(faultsWithSource({ date: '2020-02' })).toEqual([]);
    expect(faultsWithSource({ date: '2020-02-30' })).toEqual([
      'sources.jsonl:1: src-a: date is "2020-02-30"; valid: a date that exists, YYYY-MM-DD, YYYY-MM or YYYY, or null',
    ]);
  });

  it('has a title without left-over marks', () => {
    expect(faultsWithSource({ title: '[Masken]' })).toEqual([
      'sources.jsonl:1: src-a: title is "[Masken]"; valid: a title without left-over marks (brackets at its ends, slug, excerpt, not shown)',
    ]);
  });

  it('has an address of the web that no other has', () => {
    expect(faultsWithSource({ url: 'file:///masks' })).toEqual([
      'sources.jsonl:1: src-a: url is "file:///masks"; valid: an http or https address, or null',
    ]);
    const sources = [
      sourceOf({ url: 'https://a.example/' }),
      sourceOf({ id: 'src-b', url: 'https://a.example/' }),
    ];
    const claims = [claimOf(other), claimOf({ ...other, source: 'src-b' })];
    expect(faultsWith({ sources, claims })).toEqual([
      'sources.jsonl:2: src-b: url "https://a.example/" is taken by line 1; valid: each address once',
    ]);
  });

  it('is cited', () => {
    expect(faultsWith({ sources: [sourceOf({}), sourceOf({ id: 'src-b' })] })).toEqual([
      'sources.jsonl:2: src-b: no claim cites this source; valid: a source that at least one claim cites',
    ]);
  });
});

describe('an actor', () => {
  it('has a name that no other has', () => {
    expect(faultsWith({ actors: [actorOf({}), actorOf({ id: 'actor-b' })] })).toEqual([
      'actors.jsonl:2: actor-b: name "Actor A" is taken by line 1; valid: a name of its own',
    ]);
  });

  it('has aliases that differ from its name and from one another', () => {
    expect(faultsWithActor({ aliases: ['Actor A'] })).toEqual([
      'actors.jsonl:1: actor-a: alias "Actor A" is the name; valid: aliases that differ from it',
    ]);
    expect(faultsWithActor({ aliases: ['A', 'A'] })).toEqual([
      'actors.jsonl:1: actor-a: aliases is ["A","A"]; valid: a list of texts, none twice',
    ]);
  });

  it('is part of an actor, and never of itself', () => {
    expect(faultsWithActor({ partOf: 'nobody' })).toEqual([
      'actors.jsonl:1: actor-a: partOf is "nobody"; valid: the id of an actor in actors.jsonl, or null',
    ]);
    const circle = [
      actorOf({ partOf: 'actor-b' }),
      actorOf({ id: 'actor-b', name: 'B', partOf: 'actor-a' }),
      actorOf({ id: 'actor-c', name: 'C', partOf: 'actor-a' }),
    ];
    expect(faultsWith({ actors: circle })).toEqual([
      'actors.jsonl:1: actor-a: partOf "actor-b" leads back to this actor; valid: no circle',
      'actors.jsonl:2: actor-b: partOf "actor-a" leads back to this actor; valid: no circle',
    ]);
  });
});

describe('an event', () => {
  it('pads its date to its precision', () => {
    expect(faultsWithEvent({ date: '2020-03-28', datePrecision: 'month' })).toEqual([
      'events.jsonl:1: event-a: date is "2020-03-28" with precision month; valid: missing parts padded with 01',
    ]);
    expect(faultsWithEvent({ date: '2020-03-01', datePrecision: 'year' })).toEqual([
      'events.jsonl:1: event-a: date is "2020-03-01" with precision year; valid: missing parts padded with 01',
    ]);
  });

  it('ends no earlier than it begins', () => {
    expect(faultsWithEvent({ endDate: '2020-03-27' })).toEqual([
      'events.jsonl:1: event-a: endDate is "2020-03-27", before 2020-03-28; valid: not before date',
    ]);
  });

  it('names countries and actors that exist, each once', () => {
    expect(faultsWithEvent({ origins: ['CHN', 'CHN'] })).toEqual([
      'events.jsonl:1: event-a: origins is ["CHN","CHN"]; valid: a list of alpha-3 codes, none twice',
    ]);
    expect(faultsWithEvent({ senders: ['actor-a', 'nobody'] })).toEqual([
      'events.jsonl:1: event-a: senders names "nobody"; valid: ids of actors in actors.jsonl',
    ]);
  });

  const item = { key: 'i1', product: 'other', quantity: 1000, unit: 'piece', qualifier: 'exact' } as const;

  it('has items with keys of their own and units that are known', () => {
    expect(faultsWithEvent({ items: [{ ...item, quantity: null, unit: 'masks' }] })).toEqual([
      'events.jsonl:1: event-a: items[0].unit is "masks"; valid: piece, pair, kit, box, tonne, person, flight',
    ]);
    const twice = [
      { ...item, quantity: null },
      { ...item, quantity: null },
    ];
    expect(faultsWithEvent({ items: twice })[0]).toMatch(
      /items is .+; valid: a list of items, no key twice$/,
    );
  });

  it('has no quantity without a claim that states it', () => {
    expect(faultsWithEvent({ items: [item] })).toEqual([
      'events.jsonl:1: event-a: quantity 1000 of item i1 rests on no claim; valid: a quantity that a claim on the item states, or null',
    ]);
    const withClaim = (value: number, qualifier: 'exact' | 'about'): string[] =>
      faultsWith({
        events: [eventOf({ items: [{ ...item, qualifier }] })],
        claims: [claimOf({ item: 'i1', value })],
      });
    expect(withClaim(1000, 'exact')).toEqual([]);
    expect(withClaim(1010, 'exact')).toHaveLength(1);
    expect(withClaim(1010, 'about')).toEqual([]);
    expect(withClaim(1100, 'about')).toHaveLength(1);
  });

  it('has no value without a claim that states it in that currency', () => {
    expect(faultsWithEvent({ value: { amount: 500, currency: 'EUR' } })).toEqual([
      'events.jsonl:1: event-a: value 500 EUR rests on no claim; valid: a value that a claim states in that currency, or null',
    ]);
    const events = [eventOf({ value: { amount: 500, currency: 'EUR' } })];
    expect(faultsWith({ events, claims: [claimOf({ field: 'value', value: 500, unit: 'EUR' })] })).toEqual(
      [],
    );
    expect(
      faultsWith({ events, claims: [claimOf({ field: 'value', value: 500, unit: 'USD' })] }),
    ).toHaveLength(1);
  });

  it('has at least one claim', () => {
    expect(faultsWith({ events: [eventOf({}), eventOf({ id: 'event-b' })] })).toEqual([
      'events.jsonl:2: event-b: no claim is about this event; valid: an event that at least one claim is about',
    ]);
  });

  it('spells a standard as every other event does', () => {
    expect(faultsWithEvents({ standards: ['EN 149'] }, { id: 'event-b', standards: ['EN-149'] })).toEqual([
      'events.jsonl:2: event-b: standard "EN-149" has the id en-149 of "EN 149" in line 1; valid: one spelling',
    ]);
  });

  it('is not of high confidence on blogs and mirrors alone', () => {
    expect(
      faultsWith({ sources: [sourceOf({ kind: 'blog' })], events: [eventOf({ confidence: 'high' })] }),
    ).toEqual([
      'events.jsonl:1: event-a: confidence is high on blogs and mirrors alone, which do not count; valid: low, or medium if so judged',
    ]);
  });

  it('gets a notice when the rule alone would give another confidence', () => {
    const set = { ...smallestSet(), events: [eventOf({ confidence: 'high' })] };
    const { faults, notices } = withFolder(textsOf(set), checkFolder);
    expect(faults).toEqual([]);
    expect(notices.map((notice) => formatFault(notice))).toEqual([
      'events.jsonl:1: event-a: confidence is high by hand; the rule gives medium for 1 independent publisher',
    ]);
  });
});

describe('a link', () => {
  const link = (type: EventRecord['links'][number]['type'], to: string) => ({ links: [{ type, to }] });

  it('leads to another event that exists', () => {
    expect(faultsWithEvents(link('follows', 'nothing'))).toEqual([
      'events.jsonl:1: event-a: link follows leads to "nothing"; valid: the id of an event in events.jsonl',
    ]);
    expect(faultsWithEvents(link('part-of', 'event-a'))).toEqual([
      'events.jsonl:1: event-a: link part-of leads to the event itself; valid: another event',
    ]);
  });

  it('is the only one between its two events', () => {
    expect(
      faultsWithEvents(link('follows', 'event-b'), { id: 'event-b', ...link('reciprocates', 'event-a') }),
    ).toEqual([
      'events.jsonl:2: event-b: link reciprocates to event-a is the second between the two, after line 1; valid: one link a pair',
    ]);
  });

  it.each([
    [
      'concerns',
      'donation',
      'donation',
      'from an incident to a transfer, or from a policy or statement to an incident',
    ],
    ['delivers', 'donation', 'purchase', 'from a shipment to a purchase or donation'],
    ['replies-to', 'donation', 'statement', 'from a statement'],
    [
      'prompted-by',
      'donation',
      'recall',
      'from a policy, suspension, return or recall to an incident or policy',
    ],
    ['same-goods-as', 'donation', 'recall', 'between transfers'],
    ['reciprocates', 'purchase', 'donation', 'between donations'],
  ] as const)('%s does not lead from a %s to a %s', (type, kind, toKind, valid) => {
    expect(faultsWithEvents({ kind, ...link(type, 'event-b') }, { id: 'event-b', kind: toKind })).toEqual([
      `events.jsonl:1: event-a: link ${type} leads from ${kind} of 2020-03-28 to ${toKind} event-b of 2020-03-28; valid: ${valid}`,
    ]);
  });

  it('follows nothing later', () => {
    expect(faultsWithEvents(link('follows', 'event-b'), { id: 'event-b', date: '2020-03-29' })).toEqual([
      'events.jsonl:1: event-a: link follows leads from donation of 2020-03-28 to donation event-b of 2020-03-29; valid: to an event that is not later',
    ]);
    expect(
      faultsWithEvents(link('follows', 'event-b'), {
        id: 'event-b',
        date: '2020-04-01',
        datePrecision: 'month',
      }),
    ).toEqual([]);
  });

  it('goes in no circle', () => {
    expect(
      faultsWithEvents(
        link('part-of', 'event-b'),
        { id: 'event-b', ...link('part-of', 'event-c') },
        { id: 'event-c', ...link('part-of', 'event-a') },
        { id: 'event-d', ...link('part-of', 'event-a') },
      ),
    ).toEqual([
      'events.jsonl:1: event-a: links part-of go in a circle: event-a → event-b → event-c → event-a; valid: no circle',
      'events.jsonl:2: event-b: links part-of go in a circle: event-b → event-c → event-a → event-b; valid: no circle',
      'events.jsonl:3: event-c: links part-of go in a circle: event-c → event-a → event-b → event-c; valid: no circle',
    ]);
  });
});

describe('a claim', () => {
  it('is about an event and rests on a source that exist', () => {
    const claims = [
      claimOf(other),
      claimOf({ ...other, event: 'nothing' }),
      claimOf({ ...other, source: 'src-x' }),
    ];
    const faults = faultsWith({ claims });
    expect(faults).toHaveLength(2);
    expect(faults.join('\n')).toMatch(/event is "nothing"; valid: the id of an event in events\.jsonl/);
    expect(faults.join('\n')).toMatch(/source is "src-x"; valid: the id of a source in sources\.jsonl/);
  });

  it('has the id that its content gives', () => {
    const claim = claimOf(other);
    expect(faultsWith({ claims: [{ ...claim, id: 'clm-0123456789ab' }] })).toEqual([
      `claims.jsonl:1: clm-0123456789ab: id is not the hash of event, field, item, value and source; valid: ${claim.id}`,
    ]);
  });

  it('names an item of its event, and only where items are meant', () => {
    const missing = claimOf({ item: 'i7' });
    expect(faultsWithClaim({ item: 'i7' })).toEqual([
      `claims.jsonl:1: ${missing.id}: item is "i7"; valid: an item key of the event (it has none), or null`,
    ]);
    const events = [
      eventOf({
        items: [{ key: 'i1', product: 'other', quantity: null, unit: 'piece', qualifier: 'exact' }],
      }),
    ];
    const rate = claimOf({ field: 'rate', item: 'i1', value: 5, unit: '%' });
    expect(faultsWith({ events, claims: [rate] })).toEqual([
      `claims.jsonl:1: ${rate.id}: item is "i1" on field rate; valid: an item only on quantity, unit, product`,
    ]);
  });

  it('writes a number as a number', () => {
    const claim = claimOf({ value: '1,000' });
    expect(faultsWithClaim({ value: '1,000' })).toEqual([
      `claims.jsonl:1: ${claim.id}: value is the text "1,000" on field quantity; valid: a number written as a number`,
    ]);
  });

  it('has a unit that is known, and a currency on a value', () => {
    const masks = claimOf({ unit: 'masks' });
    expect(faultsWithClaim({ unit: 'masks' })).toEqual([
      `claims.jsonl:1: ${masks.id}: unit is "masks"; valid: piece, pair, kit, box, tonne, person, flight, %, an ISO 4217 code, or null`,
    ]);
    const value = claimOf({ field: 'value', unit: 'piece' });
    expect(faultsWithClaim({ field: 'value', unit: 'piece' })).toEqual([
      `claims.jsonl:1: ${value.id}: unit is "piece" on field value; valid: an ISO 4217 code, or null`,
    ]);
  });

  it('has a value that is a number or a text', () => {
    const claim = claimOf(other);
    const wrong = { ...claim, value: true } as unknown as ClaimRecord;
    expect(faultsWith({ claims: [wrong] })).toEqual([
      `claims.jsonl:1: ${claim.id}: value is true; valid: a number below 2^53, or a text that is not empty`,
    ]);
  });
});

describe('a record that cannot be read', () => {
  it('does not draw faults from what refers to it', () => {
    const source = { ...sourceOf({}), kind: 'rumour' } as unknown as SourceRecord;
    expect(faultsWith({ sources: [source] })).toHaveLength(1);
    const claim = { ...claimOf(other), field: 'mood' } as unknown as ClaimRecord;
    expect(faultsWith({ claims: [claim] })).toHaveLength(1);
  });
});
