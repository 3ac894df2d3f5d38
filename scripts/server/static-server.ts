import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import { hashedFolders } from "./hashed-folders.ts";
import { createSender } from "./send-file.ts";
import { findAnswer } from "./site-files.ts";

export type ServerOptions = {
  /** The folder to serve. */
  directory: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** The path prefix that the site was built for, such as `/reoffending/`. */
  basePath?: string;
};

export type StaticServer = { port: number; url: string; close: () => Promise<void> };

const HASHED_PATHS = new RegExp(`^/(?:${hashedFolders.join("|")})/`);
/** Longer than a client waits between two requests, so that none meets a connection being closed. */
const KEEP_ALIVE_MS = 120_000;
const TEXT = { "Content-Type": "text/plain; charset=utf-8" };

/** A path prefix with one slash at each end. */
export const normalisePrefix = (prefix: string): string => {
  const parts = prefix.split("/").filter(Boolean);
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
};

const createHandler = (directory: string, prefix: string) => {
  const root = resolve(directory);
  const send = createSender();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (!pathname.startsWith(prefix)) {
      response.writeHead(404, TEXT).end(`Nothing is here: the site is served under ${prefix}\n`);
      return;
    }
    const path = pathname.slice(prefix.length - 1);
    const answer = await findAnswer(root, path);
    if (answer.kind === "redirect") {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    if (answer.kind === "file") {
      const isImmutable = HASHED_PATHS.test(path);
      await send(request, response, answer.file, { status: 200, isImmutable });
      return;
    }
    const help = await findAnswer(root, "/404.html");
    if (help.kind === "file") {
      await send(request, response, help.file, { status: 404, isImmutable: false });
    } else response.writeHead(404, TEXT).end("Not found\n");
  };
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", () => {
      server.off("error", fail);
      const address = server.address();
      if (address === null || typeof address === "string") fail(new Error("No port was given"));
      else done(address.port);
    });
  });

/** Serves a folder on localhost. Rejects with code EADDRINUSE when the port is taken. */
export const startServer = async (options: ServerOptions): Promise<StaticServer> => {
  const prefix = normalisePrefix(options.basePath ?? "/");
  const handle = createHandler(options.directory, prefix);
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500, TEXT);
      response.end();
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listen(server, options.port ?? 0);
  const close = (): Promise<void> =>
    new Promise((done, fail) => {
      server.close((error) => (error ? fail(error) : done()));
      server.closeAllConnections();
    });
  return { port, url: `http://localhost:${port}${prefix}`, close };
};
