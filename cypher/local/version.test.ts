import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pinnedJars } from './jar-list.ts';
import { isServerNewEnough, NEO4J_VERSION, parseServerVersion } from './version.ts';

describe('the oldest server', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.27-aura', 'Neo4j/2025.06.2', '5.26.30'])('%s will do', (agent) => {
    const version = parseServerVersion(agent);
    expect(version !== null && isServerNewEnough(version)).toBe(true);
  });

  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.40'])('%s is too old', (agent) => {
    const version = parseServerVersion(agent);
    expect(version !== null && isServerNewEnough(version)).toBe(false);
  });

  it.each(['', 'Neo4j/dev', 'other'])('%j names no version', (agent) => {
    expect(parseServerVersion(agent)).toBeNull();
  });
});

describe('the local server version', () => {
  it('is the one that pom.xml fetches', () => {
    const pom = readFileSync(new URL('pom.xml', import.meta.url), 'utf8');
    expect(pom).toContain(`<neo4j.version>${NEO4J_VERSION}</neo4j.version>`);
  });

  it('is the one that jars.lock pins', () => {
    expect(pinnedJars().map(({ name }) => name)).toContain(`neo4j-${NEO4J_VERSION}.jar`);
  });
});
