import { LoadError } from "./load-error.ts";

/** Why the database could not be opened in the page. */
export type EngineFailure =
  | "unsupported"
  | "download"
  | "stalled"
  | "gone"
  | "host"
  | "page"
  | "damaged"
  | "another"
  | "worker"
  | "refused"
  | "silent";

const messages: Record<EngineFailure, string> = {
  unsupported: "This browser cannot run the database that answers here",
  download: "The database could not be fetched: the connection failed, or something blocked it.",
  stalled: "The database stopped coming: nothing arrived for too long.",
  gone: "The database that this page asks for is not on the host any more: the site may have been renewed. The next try loads the page anew.",
  host: "The host could not send the database: it answered with an error.",
  page: "Something sent a web page in place of the database: a network that asks to sign in, or a filter.",
  damaged: "The database arrived damaged. The next try fetches it anew.",
  another:
    "The database that arrived is not the one of this page: an older or another copy was kept on the way. The next try fetches it anew.",
  worker:
    "Something blocked the worker that the database runs in: an extension, a filter, or this browser’s settings.",
  refused: "This browser did not let the database start.",
  silent: "The database did not start in time.",
};

/** The engine is not there: said plainly, with what the browser said as its cause. */
export class EngineError extends LoadError {
  constructor(kind: EngineFailure, cause: unknown) {
    // What is missing is known only where it is missed.
    const missing = kind === "unsupported" ? `: ${String(cause)}.` : "";
    super(kind, messages[kind] + missing, cause);
  }
}

/** Makes any error one of the engine's, unless it already is. */
export function failing(kind: EngineFailure): (cause: unknown) => never {
  return (cause) => {
    throw cause instanceof LoadError ? cause : new EngineError(kind, cause);
  };
}
