import type { EngineMessage } from "./engine-message.ts";

/** Why a reader's own query has no answer. */
export type ReaderProblem =
  "empty" | "not-reading" | "syntax" | "refused" | "slow" | "memory" | "cancelled" | "lost";

/** A place in a reader's SQL; lines and columns count from 1, `from` and `to` are for selecting it. */
export type Place = {
  readonly line: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
};

const messages: Readonly<Record<Exclude<ReaderProblem, "syntax" | "refused">, string>> = {
  empty: "There is no query yet. Write one, pick one, or take an example.",
  "not-reading":
    "Only one statement that reads is answered here: SELECT, WITH, FROM, VALUES, DESCRIBE, SUMMARIZE or SHOW. Nothing here can be changed, loaded or fetched. (PIVOT needs its columns named: PIVOT … ON … IN (…).)",
  slow: "The query took too long and was stopped. Ask for fewer rows, or filter earlier.",
  memory: "The query needs more memory than a page may take. Ask for fewer rows, or add them up.",
  cancelled: "Stopped. Nothing was changed.",
  lost: "This query was more than the database in this page can do, and it stopped working. The next query starts it again.",
};

const withoutZones =
  "Times without a zone can be counted with: now(), current_date, CAST(… AS TIMESTAMP).";

/** What can be used in place of an extension that is not here. */
const inPlaceOf: Readonly<Record<string, string>> = {
  icu: ` ${withoutZones}`,
  json: " Keep JSON as text and take parts out of it with regexp_extract(text, pattern, 1), or keep named values in struct_pack(a := 1).",
};

/** Some of what the database says is meant for whoever installs it, or for its makers. */
const inOurWords: readonly (readonly [said: RegExp, sentence: (found: string) => string])[] = [
  [/^syntax error at end of input$/, () => "The query ends too early."],
  [
    /(?:in the|required extension) '?(\w+)'?(?: extension|:|$)/m,
    (name) =>
      `This needs DuckDB’s extension ${name}, which this page does not carry.${inPlaceOf[name] ?? ""}`,
  ],
  [
    /\(TIMESTAMP WITH TIME ZONE|WITH TIME ZONE ->/,
    () => `This cannot be done with a time that has a zone. ${withoutZones}`,
  ],
  [
    /^Expected \d+ parameters?, but none/,
    () => "A parameter (? or $1) has no value here: write the value in its place.",
  ],
  [/^\s*$|[{[]\s*"/, () => "The database could not answer this query."],
];

/** What the database said, as one sentence. */
function describe({ text }: EngineMessage): string {
  for (const [said, sentence] of inOurWords) {
    const found = said.exec(text);
    if (found) return sentence(found[1] ?? "");
  }
  const [first = ""] = text.split("\n");
  return first;
}

const encoder = new TextEncoder();

/** Where a byte of the SQL is, as a person counts. */
export function placeOf(sql: string, position: number): Place {
  const before = new TextDecoder().decode(encoder.encode(sql).slice(0, position));
  const lines = before.split("\n");
  const word = /^(?:"[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}_]+|\S)?/u.exec(sql.slice(before.length));
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    from: before.length,
    to: before.length + (word?.[0].length ?? 0),
  };
}

/** A reader's query that has no answer: the SQL, the place and what may have been meant. */
export class ReaderError extends Error {
  readonly problem: ReaderProblem;
  readonly sql: string;
  readonly place: Place | undefined;
  readonly unknown: string | undefined;
  readonly candidates: readonly string[];

  constructor(problem: ReaderProblem, sql: string, message?: EngineMessage) {
    const said = message ? describe(message) : "";
    super(problem === "syntax" || problem === "refused" ? said : messages[problem], {
      cause: message?.text,
    });
    this.name = "ReaderError";
    this.problem = problem;
    this.sql = sql;
    this.place =
      message?.position === undefined || problem === "not-reading"
        ? undefined
        : placeOf(sql, message.position);
    this.unknown = message?.name;
    this.candidates = message?.candidates ?? [];
  }
}
