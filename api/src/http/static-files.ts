import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

type Encoding = 'br' | 'gzip';

interface StaticFile {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
  /** The name holds a hash of the content, so that it never changes. */
  readonly isImmutable: boolean;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

/** The files of a built web app. */
export interface StaticFiles {
  /** Answers with the file of that name below the folder; false when there is none. */
  readonly send: (req: Request, res: Response, name: string) => Promise<boolean>;
  readonly has: (name: string) => boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const PACKED = new Set(['.png', '.webp', '.woff', '.woff2']);
const HASHED_NAME = /[.-][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;
const ENDINGS = { br: '.br', gzip: '.gz' } as const satisfies Record<Encoding, string>;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const PACK = {
  br: (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => zip(body, { level: 6 }),
} as const satisfies Record<Encoding, (body: Buffer) => Promise<Buffer>>;

/**
 * Reads a folder into memory once: only what is there then is ever served, so that no name can lead out of it. Files are
 * sent compressed, from `.br` and `.gz` beside them or compressed at the first request.
 */
export function readStaticFiles(folder: string): StaticFiles {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        statSync(join(folder, name)).isFile(),
      )
    : [];
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type !== undefined) files.set(name.split(sep).join('/'), readFile(folder, name, type));
  }
  return {
    has: (name) => files.has(name),
    async send(req, res, name) {
      const file = files.get(name);
      if (!file) return false;
      await sendFile(req, res, file);
      return true;
    },
  };
}

function readFile(folder: string, name: string, type: string): StaticFile {
  const path = join(folder, name);
  const body = readFileSync(path);
  const encoded = new Map<Encoding, Promise<Buffer>>();
  for (const encoding of ['br', 'gzip'] as const) {
    const beside = path + ENDINGS[encoding];
    if (existsSync(beside)) encoded.set(encoding, Promise.resolve(readFileSync(beside)));
  }
  return {
    path: relative(folder, path),
    type,
    body,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    isImmutable: extname(name) !== '.html' && HASHED_NAME.test(name),
    encoded,
  };
}

async function sendFile(req: Request, res: Response, file: StaticFile): Promise<void> {
  res.setHeader('content-type', file.type);
  res.setHeader('etag', file.etag);
  res.setHeader('cache-control', file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  res.vary('Accept-Encoding');
  if (req.headers['if-none-match'] === file.etag) {
    res.status(304).end();
    return;
  }
  const encoding = encodingFor(req, file);
  const body = encoding ? await pack(file, encoding) : file.body;
  if (encoding) res.setHeader('content-encoding', encoding);
  res.setHeader('content-length', body.length);
  res.end(req.method === 'HEAD' ? undefined : body);
}

function encodingFor(req: Request, file: StaticFile): Encoding | null {
  if (file.body.length < 1024 || PACKED.has(extname(file.path))) return null;
  const accepted = req.acceptsEncodings(['br', 'gzip', 'identity']);
  return accepted === 'br' || accepted === 'gzip' ? accepted : null;
}

function pack(file: StaticFile, encoding: Encoding): Promise<Buffer> {
  let packed = file.encoded.get(encoding);
  if (!packed) file.encoded.set(encoding, (packed = PACK[encoding](file.body)));
  return packed;
}
