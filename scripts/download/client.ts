import { Agent, EnvHttpProxyAgent, interceptors, type Dispatcher } from "undici";

export type ClientOptions = {
  /** Every request goes here instead, as `/<the publisher's host>/<path and query>`. */
  readonly from?: URL | undefined;
  /** How long a host may be silent, in milliseconds. */
  readonly patience?: number;
  /** The wait before the second try, in milliseconds; it doubles with each. */
  readonly firstWait?: number;
  readonly retries?: number;
};

const FAULTS_WORTH_A_RETRY = [
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENETDOWN",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_SOCKET",
];
/** Also where a host asks for more with Retry-After, in milliseconds. */
const LONGEST_WAIT = 30_000;
const STATUSES_WORTH_A_RETRY = [408, 425, 429, 500, 502, 503, 504];

/** Sends a request to the stand-in, unless an answer of the stand-in already named itself. */
const sendTo =
  (from: URL): Dispatcher.DispatcherComposeInterceptor =>
  (dispatch) =>
  (options, handler) => {
    const publisher = new URL(String(options.origin));
    if (publisher.origin === from.origin) return dispatch(options, handler);
    const prefix = from.pathname.replace(/\/$/, "");
    // A redirect by path may be from the stand-in's root, which has the host in it already.
    const room = `/${publisher.host}`;
    const path = options.path.startsWith(`${room}/`) ? options.path : `${room}${options.path}`;
    return dispatch({ ...options, origin: from.origin, path: `${prefix}${path}` }, handler);
  };

/**
 * Node's own HTTP client, which retries with a growing wait, heeds Retry-After, takes up a broken
 * body where it broke off, and follows redirects.
 */
export function createClient(options: ClientOptions = {}): Dispatcher {
  const { from, patience = 15_000, firstWait = 500, retries = 3 } = options;
  const timeouts = {
    headersTimeout: patience,
    bodyTimeout: patience,
    connect: { timeout: patience },
  };
  const retry = interceptors.retry({
    maxRetries: retries,
    minTimeout: firstWait,
    maxTimeout: Math.max(firstWait, LONGEST_WAIT),
    errorCodes: FAULTS_WORTH_A_RETRY,
    statusCodes: STATUSES_WORTH_A_RETRY,
  });
  const redirect = interceptors.redirect({ maxRedirections: 8 });
  if (from === undefined) return new EnvHttpProxyAgent(timeouts).compose(retry, redirect);
  return new Agent(timeouts).compose(sendTo(from), retry, redirect);
}

/** @throws Error when DOWNLOAD_FROM is no address */
export function standIn(value: string | undefined): URL | undefined {
  if (value === undefined || value === "") return undefined;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return new URL(value);
  throw new Error(
    `DOWNLOAD_FROM is "${value}", which is no address. Give one such as http://127.0.0.1:8080.`,
  );
}
