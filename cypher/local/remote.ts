import { queryOverBolt, type BoltAnswer, type BoltTarget } from './bolt.ts';
import { DatabaseError } from './failures.ts';
import type { OnProgress, RemoteDatabase } from './types.ts';
import { isServerNewEnough, parseServerVersion } from './version.ts';

const CONNECT_TIMEOUT_MS = 10_000;

/** Connects to the server that NEO4J_URI names and makes sure that it can serve: answer, login, database, version. */
export async function openRemote(
  uri: string,
  env: NodeJS.ProcessEnv,
  onProgress: OnProgress,
): Promise<RemoteDatabase> {
  const target = {
    uri,
    user: env.NEO4J_USER || 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE || 'neo4j',
  };
  const shown = withoutLogin(uri);
  onProgress({ step: 'connect', message: `Connecting to ${shown} (from NEO4J_URI)` });
  const answer = await queryOverBolt(target, CONNECT_TIMEOUT_MS);
  if (answer.outcome !== 'ready') throw refusal(answer, target, env.NEO4J_PASSWORD !== undefined);

  const version = parseServerVersion(answer.agent);
  if (version === null || !isServerNewEnough(version)) {
    throw new DatabaseError('server-too-old', [
      `The server at ${shown} says it is "${answer.agent}"; Neo4j 5.26 or newer is needed.`,
      'Upgrade that server, or unset NEO4J_URI to use the local one.',
    ]);
  }
  onProgress({ step: 'ready', message: `Connected to Neo4j ${version.text} at ${shown}` });
  return { kind: 'remote', ...target, stop: async () => {} };
}

function refusal(
  answer: Exclude<BoltAnswer, { outcome: 'ready' }>,
  target: BoltTarget,
  hasPassword: boolean,
): DatabaseError {
  const shown = withoutLogin(target.uri);
  switch (answer.outcome) {
    case 'invalid-uri':
      return new DatabaseError('bad-setting', [
        `NEO4J_URI is ${shown}, which cannot be used: ${answer.detail}`,
        'It must look like bolt://host:7687, neo4j://host:7687 or neo4j+s://host.',
      ]);
    case 'refused-credentials':
      return new DatabaseError('wrong-credentials', [
        `The Neo4j at ${shown} refuses user "${target.user}": ${answer.detail}`,
        hasPassword
          ? 'Check NEO4J_USER and NEO4J_PASSWORD.'
          : 'NEO4J_PASSWORD is not set. Set NEO4J_USER and NEO4J_PASSWORD to a login of that server.',
        'Or unset NEO4J_URI to use the local server.',
      ]);
    case 'no-database':
      return new DatabaseError('database-missing', [
        `The Neo4j at ${shown} has no database "${target.database}": ${answer.detail}`,
        'Set NEO4J_DATABASE to one that exists there; SHOW DATABASES lists them.',
      ]);
    case 'no-answer':
      return new DatabaseError('unreachable', [
        `Nothing usable answers at ${shown} (NEO4J_URI): ${answer.detail}`,
        'Check that the server runs, host and port, and bolt:// or neo4j:// against bolt+s:// or neo4j+s:// for TLS.',
        'Or unset NEO4J_URI to use the local server.',
      ]);
  }
}

/** The address as it may be shown: a login inside it is left out. */
function withoutLogin(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
