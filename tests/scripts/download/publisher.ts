import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "../../../scripts/server/listen.ts";
import { end } from "../../support/local-server.ts";

/** Answers one request; `visit` counts those for this path from 1. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  visit: number,
) => void | Promise<void>;

export type Publisher = {
  readonly url: URL;
  /** Every request as "path range", in order. */
  readonly visits: string[];
  readonly close: () => Promise<void>;
};

/** A stand-in on localhost for every publisher: paths begin with the publisher's host. */
export async function startPublisher(
  answers: Readonly<Record<string, Answer>>,
): Promise<Publisher> {
  const visits: string[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const visit = (counts.get(path) ?? 0) + 1;
    counts.set(path, visit);
    visits.push([path, request.headers.range].filter(Boolean).join(" "));
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end("nothing here");
    else void answer(request, response, visit);
  });
  const host = "127.0.0.1";
  const port = await listen(server, { host });
  return { url: new URL(`http://${host}:${String(port)}`), visits, close: () => end(server) };
}

export const send =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { "content-length": Buffer.byteLength(body), ...headers }).end(body);
  };

/** A host that keeps its promises about ranges and the file's tag. */
export const sendRanges =
  (body: Buffer, tag = '"edition-1"'): Answer =>
  (request, response) => {
    const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const isSame = request.headers["if-range"] === undefined || request.headers["if-range"] === tag;
    const start = isSame ? from : 0;
    const rest = body.subarray(start);
    response.writeHead(start > 0 ? 206 : 200, {
      etag: tag,
      "content-length": rest.length,
      ...(start > 0 ? { "content-range": `bytes ${start}-${body.length - 1}/${body.length}` } : {}),
    });
    response.end(rest);
  };

/** Says the whole length, sends a part, and breaks the connection off. */
export const breakOff =
  (body: Buffer, at: number, tag?: string): Answer =>
  (_request, response) => {
    response.writeHead(200, {
      "content-length": body.length,
      ...(tag === undefined ? {} : { etag: tag }),
    });
    response.write(body.subarray(0, at), () => setTimeout(() => response.destroy(), 30));
  };

/** One answer for the first visit, another for those after it. */
export const first =
  (once: Answer, then: Answer): Answer =>
  (request, response, visit) =>
    (visit === 1 ? once : then)(request, response, visit);
