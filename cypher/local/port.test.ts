import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { layout, type Layout } from './folder.ts';
import { choosePort, parsePort, PORT_SETTING } from './port.ts';

let folder: Layout;
let other: Server;
let taken: number;
beforeEach(async () => {
  folder = layout(mkdtempSync(join(tmpdir(), 'port-test-')));
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  taken = typeof address === 'object' && address !== null ? address.port : 0;
});
afterEach(() => {
  other.close();
  rmSync(folder.home, { recursive: true, force: true });
});

it('remembers the port that it chose', async () => {
  const port = await choosePort(folder, {}, () => {});
  expect(await choosePort(folder, {}, () => {})).toBe(port);
});

it('chooses another when the remembered port was taken by another program, and says so', async () => {
  writeFileSync(folder.port, String(taken));
  const said: string[] = [];
  const port = await choosePort(folder, {}, ({ message }) => said.push(message));
  expect(port).not.toBe(taken);
  expect(said.join()).toContain(String(taken));
  expect(readFileSync(folder.port, 'utf8')).toBe(String(port));
});

it('refuses a fixed port that another program has', async () => {
  await expect(choosePort(folder, { [PORT_SETTING]: String(taken) }, () => {})).rejects.toMatchObject({
    code: 'port-taken',
    message: expect.stringContaining(String(taken)),
  });
});

it('refuses a fixed port that is none', async () => {
  await expect(choosePort(folder, { [PORT_SETTING]: '70000' }, () => {})).rejects.toMatchObject({
    code: 'bad-setting',
    message: expect.stringMatching(/70000.*1 to 65535/),
  });
});

it.each(['0', '65536', '1e3', '-1', '', 'x'])('takes %j for no port', (text) => {
  expect(parsePort(text)).toBeNull();
});
