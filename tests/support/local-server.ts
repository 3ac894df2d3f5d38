import { createServer, type Server } from "node:http";
import { listen } from "../../scripts/server/listen.ts";

const here = "127.0.0.1";

/** Ends a server, and every connection that is still open. */
export const end = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });

/** A site of somebody else's: one page, at every address. */
export async function startOtherSite(page: string) {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(page);
  });
  const port = await listen(server, { host: here });
  return { url: `http://${here}:${String(port)}/`, close: () => end(server) };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, { host: here });
  await end(server);
  return port;
}
