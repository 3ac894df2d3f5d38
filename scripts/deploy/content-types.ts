import { contentType } from "mime-types";

/** What the registered types do not have, or have for saving where these files are for reading. */
const own: Readonly<Record<string, string>> = {
  ".duckdb": "application/octet-stream",
  ".parquet": "application/vnd.apache.parquet",
  ".sql": "text/plain; charset=utf-8",
};

/** The content type of a file, by the end of its name with its dot. */
export const typeOf = (ending: string): string =>
  own[ending] ?? (contentType(ending) || "application/octet-stream");

/** Whether a type is one of text, which hosts pack on its way; pictures and archives are packed. */
export const isText = (type: string): boolean => /^text\/|[/+](?:json|javascript|xml)\b/.test(type);
