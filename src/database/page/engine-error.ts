/** Why the database could not be opened in the page. */
export type EngineFailure = "unsupported" | "download" | "refused" | "silent" | "cancelled";

const messages: Record<EngineFailure, string> = {
  unsupported: "This browser cannot run the database that answers here: it has no WebAssembly.",
  download: "The database could not be fetched: the connection failed, or something blocked it.",
  refused: "This browser did not let the database start.",
  silent: "The database did not start in time.",
  cancelled: "Fetching the database was stopped.",
};

/** The engine is not there: said plainly, with what the browser said as its cause. */
export class EngineError extends Error {
  readonly kind: EngineFailure;

  constructor(kind: EngineFailure, cause: unknown) {
    super(messages[kind], { cause });
    this.name = "EngineError";
    this.kind = kind;
  }
}

/** Makes any error one of the engine's, unless it already is. */
export function failing(kind: EngineFailure): (cause: unknown) => never {
  return (cause) => {
    throw cause instanceof EngineError ? cause : new EngineError(kind, cause);
  };
}
