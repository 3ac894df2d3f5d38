import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import serveStatic from "serve-static";
import { listen } from "../../scripts/server/listen.ts";
import { end } from "./local-server.ts";

/** Sends a file of the site in a way of its own. */
export type Sends = (response: ServerResponse, file: Buffer) => void;

/** Serves a built site, but files with some ending as it is told for that time. */
export async function startOddHost(directory: string) {
  const files = serveStatic(directory);
  const odd = new Map<string, Sends>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const ending = [...odd.keys()].find((one) => path.endsWith(one));
    const sends = ending === undefined ? undefined : odd.get(ending);
    if (sends) {
      void readFile(join(directory, path)).then((file) => {
        sends(response, file);
      });
      return;
    }
    files(request, response, () => {
      response.writeHead(404).end("Not found");
    });
  });
  const port = await listen(server);
  return { url: `http://localhost:${String(port)}/`, odd, close: () => end(server) };
}
