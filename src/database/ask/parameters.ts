import type { Parameter, Parameters } from "./query.ts";

/** Text, quoted names and comments are skipped, so that a `$name` inside them stays as it is. */
const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([a-z_][a-z0-9_]*)/gi;

function replaceNames(sql: string, replacement: (name: string) => string): string {
  return sql.replace(tokens, (token, name?: string) =>
    name === undefined ? token : replacement(name),
  );
}

function valueOf(parameters: Parameters, name: string): Parameter {
  const value = parameters[name];
  if (value === undefined) {
    throw new Error(
      `The query asks for $${name}, but only ${Object.keys(parameters).join(", ") || "nothing"} was given.`,
    );
  }
  return value;
}

/**
 * Turns `$area_code` into `$1`: DuckDB-WASM binds by position only, so both engines do.
 * A name used twice keeps one number.
 *
 * @returns the numbered SQL and the values in order
 * @throws Error when the SQL names a parameter that was not given
 */
export function numberParameters(
  sql: string,
  parameters: Parameters,
): { sql: string; values: Parameter[] } {
  const names: string[] = [];
  const numbered = replaceNames(sql, (name) => {
    valueOf(parameters, name);
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { sql: numbered, values: names.map((name) => valueOf(parameters, name)) };
}

function literal(value: Parameter): string {
  if (value === null) return "NULL";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

/** The query as anyone can paste it into Explore: every `$name` written out as a literal. */
export function inlineParameters(sql: string, parameters: Parameters): string {
  return replaceNames(sql, (name) => literal(valueOf(parameters, name)));
}
