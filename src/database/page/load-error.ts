/** Something that the page loads when it is needed is not there: said plainly, with the browser's own words as its cause. */
export class LoadError extends Error {
  readonly kind: string;

  constructor(kind: string, message: string, cause: unknown) {
    super(message, { cause });
    this.name = "LoadError";
    this.kind = kind;
  }
}

/** Whoever waited for the database did not want to any more. */
export const cancelled = (cause: unknown): LoadError =>
  new LoadError("cancelled", "Fetching the database was stopped.", cause);
