import { Agent, request } from 'node:http';

export interface Client {
  /** Bytes of the answer. @throws Error when the answer has errors. */
  readonly ask: (query: string) => Promise<number>;
  readonly close: () => void;
}

/** A client that keeps its connections, as light as can be: what it takes itself is in every figure alike. */
export function createClient(url: string): Client {
  const agent = new Agent({ keepAlive: true });
  const post = (body: string): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(url, { agent, method: 'POST', headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
        answer.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    async ask(query) {
      const { status, text } = await post(JSON.stringify({ query }));
      if (status !== 200 || text.startsWith('{"errors"') || text.includes('"errors":[')) {
        throw new Error(`${status} for ${query}\n${text.slice(0, 1000)}`);
      }
      return Buffer.byteLength(text);
    },
    close: () => agent.destroy(),
  };
}
