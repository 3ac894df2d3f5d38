import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, resolve } from "node:path";
import compression from "compression";
import Negotiator from "negotiator";
import serveStatic from "serve-static";
import { typeOf } from "../deploy/content-types.ts";
import { listen } from "./listen.ts";

export type ServerOptions = {
  /** The folder to serve. */
  directory: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** The path prefix that the site was built for, such as `/reoffending/`. */
  basePath?: string;
};

export type StaticServer = { port: number; url: string; close: () => Promise<void> };

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Folders whose files have a hash in their names, so that they never change. */
export const hashedFolders = ["_astro", "engine"] as const;
const HASHED_PATHS = new RegExp(`^/(?:${hashedFolders.join("|")})/`);
/** Longer than a client waits between two requests, so that none meets a connection being closed. */
const KEEP_ALIVE_MS = 120_000;
const TEXT = "text/plain; charset=utf-8";

/** A path prefix with one slash at each end. */
export const normalisePrefix = (prefix: string): string => {
  const parts = prefix.split("/").filter(Boolean);
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
};

/** The headers that a good host gives a file: what it is, who may read it, how long it may be kept. */
const setHeaders = (response: ServerResponse, path: string, asked: string): void => {
  // SQL is for reading; browsers would save it instead.
  if (path.endsWith(".sql")) response.setHeader("Content-Type", TEXT);
  // Newer than the list of types that this server has.
  if (/\.(?:parquet|geojson)$/.test(path)) {
    response.setHeader("Content-Type", typeOf(extname(path)));
  }
  // Figures are there to be taken: a page elsewhere may read every file but pages.
  if (!path.endsWith(".html")) response.setHeader("Access-Control-Allow-Origin", "*");
  const isKept = HASHED_PATHS.test(asked) && !path.endsWith("404.html");
  response.setHeader("Cache-Control", isKept ? "public, max-age=31536000, immutable" : "no-cache");
};

/**
 * How an answer is packed. The plainest hosts pack with gzip alone; sizes and speeds are measured as they
 * come from those. A part of a file is a part of its own bytes, and never packed.
 */
const packingFor = (request: IncomingMessage): string =>
  request.headers.range === undefined
    ? (new Negotiator(request).encoding(["gzip", "identity"]) ?? "identity")
    : "identity";

/** Of a request that names the whole address, the part behind the host. */
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/?#]*/i, "") || "/";

/** What the file server says of a request that it cannot meet. */
type Refusal = { readonly statusCode?: number } | undefined;

/** Requests for a file that is there, in a state or a part that it does not have. */
const refusedParts: ReadonlyMap<number, string> = new Map([
  [412, "The file is no longer the one that was asked for.\n"],
  [416, "The file has no such part.\n"],
]);

/** Says in words why a file is not sent; nothing of the file's own headers goes with it. */
function refuse(response: ServerResponse, status: number, words: string): void {
  for (const name of ["ETag", "Last-Modified", "Accept-Ranges"]) response.removeHeader(name);
  response.writeHead(status, { "Content-Type": TEXT, "Cache-Control": "no-cache" });
  response.end(words);
}

// Written for Express, whose requests and responses are Node's own with more on them.
const compress = compression({ threshold: 0 }) as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

const createHandler = (directory: string, prefix: string): Handler => {
  const files = serveStatic(resolve(directory), {
    cacheControl: false,
    fallthrough: false,
    setHeaders: (response, path) => {
      setHeaders(response, path, response.req.url ?? "/");
    },
  });
  const answer: Handler = (request, response) => {
    files(request, response, (refusal?: Refusal) => {
      const status = refusal?.statusCode ?? 404;
      const words = refusedParts.get(status);
      if (words !== undefined) {
        refuse(response, status, words);
        return;
      }
      response.statusCode = 404;
      if (request.url === "/404.html") {
        response.setHeader("Content-Type", TEXT);
        response.end("Not found\n");
        return;
      }
      request.url = "/404.html";
      // The page that helps is no version of what was asked for.
      delete request.headers["if-none-match"];
      delete request.headers.range;
      answer(request, response);
    });
  };
  return (request, response) => {
    const asked = pathOf(request.url ?? "/");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    if (!asked.startsWith(prefix)) {
      response.writeHead(404, { "Content-Type": TEXT });
      response.end(`Nothing is here: the site is served under ${prefix}\n`);
      return;
    }
    Object.assign(request, { originalUrl: asked, url: asked.slice(prefix.length - 1) });
    request.headers["accept-encoding"] = packingFor(request);
    compress(request, response, () => {
      answer(request, response);
    });
  };
};

/** Serves a folder on localhost. Rejects with code EADDRINUSE when the port is taken. */
export const startServer = async (options: ServerOptions): Promise<StaticServer> => {
  const prefix = normalisePrefix(options.basePath ?? "/");
  const server = createServer(createHandler(options.directory, prefix));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listen(server, { port: options.port ?? 0 });
  const close = (): Promise<void> =>
    new Promise((done, fail) => {
      server.close((error) => (error ? fail(error) : done()));
      server.closeAllConnections();
    });
  return { port, url: `http://localhost:${port}${prefix}`, close };
};
