/** What the database says of a query that it refuses, taken apart. */
export type EngineMessage = {
  /** The database's own kind of fault: "Parser", "Binder", "Catalog", "Out of Memory" … */
  readonly kind: string;
  readonly text: string;
  /** Where in the SQL, in bytes of UTF-8, where it says so. */
  readonly position: number | undefined;
  /** The name that it does not know, and those that it knows and that are like it. */
  readonly name: string | undefined;
  readonly candidates: readonly string[];
};

/** Whether it was said of a query; else something is wrong with the engine, or may be. */
export const isOfQuery = ({ kind }: EngineMessage): boolean =>
  kind !== "" && kind !== "FATAL" && kind !== "INTERNAL";

const asText = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  const start = text.indexOf("{");
  if (start < 0) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(start));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** An error can carry another one as its message: the innermost says what is wrong. */
function innermost(text: string): Readonly<Record<string, unknown>> | undefined {
  const fields = parse(text);
  const message = asText(fields?.["exception_message"]);
  return message === undefined ? undefined : (innermost(message) ?? fields);
}

/**
 * Reads an error of the database. In the page it is told to write its errors as JSON, with the place
 * and the names that are like the one asked for; anything else is taken as plain text.
 */
export function readEngineMessage(error: unknown): EngineMessage {
  const text = error instanceof Error ? error.message : String(error);
  const fields = innermost(text);
  const message = asText(fields?.["exception_message"]);
  if (!fields || message === undefined) {
    return { kind: "", text, position: undefined, name: undefined, candidates: [] };
  }
  const position = asText(fields["position"]);
  return {
    kind: asText(fields["exception_type"]) ?? "",
    text: message,
    position: position === undefined ? undefined : Number(position),
    name: asText(fields["name"]),
    candidates: asText(fields["candidates"])?.split(",") ?? [],
  };
}
