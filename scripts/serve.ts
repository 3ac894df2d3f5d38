import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { settings } from "../src/site/settings.ts";
import { startServer, type StaticServer } from "./server/static-server.ts";

/**
 * Serves the built site on localhost: `npm run preview`.
 * PORT asks for a port (otherwise 4321 or the next free one), BASE_PATH is the prefix it was built for.
 */
const directory = resolve(process.argv[2] ?? join(import.meta.dirname, "..", "dist"));
const DEFAULT_PORT = 4321;
const PORTS_TRIED = 50;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

const serveOnFreePort = async (first: number, tries: number): Promise<StaticServer> => {
  try {
    return await startServer({ directory, port: first, basePath: settings.basePath });
  } catch (error) {
    if (!isTaken(error) || tries <= 1) throw error;
    return serveOnFreePort(first + 1, tries - 1);
  }
};

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!existsSync(join(directory, "index.html"))) {
  const name = relative(process.cwd(), directory) || directory;
  stop(`There is no built site in ${name}. Build it first with: npm run build`);
}

const asked = process.env["PORT"];
const port = Number(asked ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT is "${asked}", which is no port. Give a whole number from 0 to 65535.`);
}
try {
  const server = await serveOnFreePort(port, asked === undefined ? PORTS_TRIED : 1);
  console.log(`The site is at ${server.url} (stop it with Ctrl+C)`);
} catch (error) {
  if (!isTaken(error)) throw error;
  stop(`Port ${port} is taken. Ask for another one, for example: PORT=${port + 1} npm run preview`);
}
