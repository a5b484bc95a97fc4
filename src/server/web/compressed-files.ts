import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Request, Response } from "express";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const compressible = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest"]);

const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);

export interface File {
  readonly type: string;
  readonly plain: Buffer;
}

/** A folder's files in memory, each compressed when it is first asked for. */
export interface Files {
  /** @param path from the folder, with slashes; undefined when there is none */
  find(path: string): File | undefined;
  send(request: Request, response: Response, file: File): Promise<void>;
}

export async function filesIn(folder: string): Promise<Files> {
  const files = new Map<string, File>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith(".") || entry.parentPath.includes(`${sep}.`)) continue;
    const path = join(entry.parentPath, entry.name);
    const type = types[extname(entry.name)] ?? "application/octet-stream";
    files.set(relative(folder, path).split(sep).join("/"), { type, plain: await readFile(path) });
  }
  const packed = { br: new Map<File, Promise<Buffer>>(), gzip: new Map<File, Promise<Buffer>>() };
  const pack = (file: File, encoding: Encoding): Promise<Buffer> => {
    const known = packed[encoding].get(file) ?? compressed(file.plain, encoding);
    packed[encoding].set(file, known);
    return known;
  };
  return {
    find: (path) => files.get(path),
    async send(request, response, file) {
      const encoding = isCompressible(file) ? encodingFor(request) : undefined;
      response.setHeader("content-type", file.type);
      response.vary("accept-encoding");
      if (encoding) {
        response.setHeader("content-encoding", encoding);
        response.end(await pack(file, encoding));
      } else response.end(file.plain);
    },
  };
}

type Encoding = "br" | "gzip";

/** The smaller one, whatever order the browser names them in. */
const encodingFor = (request: Request): Encoding | undefined =>
  (["br", "gzip"] as const).find((encoding) => request.acceptsEncodings(encoding) === encoding);

const isCompressible = ({ type, plain }: File): boolean =>
  plain.length > 512 && [...compressible].some((extension) => types[extension] === type);

const compressed = (plain: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === "br"
    ? brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    : zipped(plain, { level: 9 });
