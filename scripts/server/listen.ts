import type { Server } from "node:net";

/**
 * Lets a server listen on this machine, on any free port unless one is named.
 *
 * @returns its port
 * @throws Error with code EADDRINUSE where the port is taken
 */
export const listen = (server: Server, { port = 0, host = "localhost" } = {}): Promise<number> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      const address = server.address();
      if (address === null || typeof address === "string") fail(new Error("No port was given"));
      else done(address.port);
    });
  });
