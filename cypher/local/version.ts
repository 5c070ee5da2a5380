/** The Neo4j version that the local server is, as `pom.xml` names it. */
export const NEO4J_VERSION = '5.26.30';

/** The oldest server that a NEO4J_URI may lead to. */
export const OLDEST_SERVER = { major: 5, minor: 26 } as const;

/**
 * Reads a server's agent line, such as `Neo4j/5.26.30`, `Neo4j/5.27-aura` or `Neo4j/2025.06.2`.
 * Null when it names no version.
 */
export function parseServerVersion(agent: string): { major: number; minor: number; text: string } | null {
  const found = /(?:^|\/)(\d+)\.(\d+)(\S*)/.exec(agent);
  if (found === null) return null;
  return {
    major: Number(found[1]),
    minor: Number(found[2]),
    text: `${found[1]}.${found[2]}${found[3] ?? ''}`,
  };
}

/** True from 5.26 on, which includes the calendar versions (2025.01 and later). */
export function isServerNewEnough(version: { major: number; minor: number }): boolean {
  if (version.major !== OLDEST_SERVER.major) return version.major > OLDEST_SERVER.major;
  return version.minor >= OLDEST_SERVER.minor;
}
