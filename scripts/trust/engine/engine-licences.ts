import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import licences from "spdx-license-list/full.js";
import { duckdbParts } from "./duckdb-parts.ts";
import type { EnginePart } from "./part.ts";
import { runtimeParts } from "./runtime-parts.ts";

/** The engine whose parts were looked up. Another one may be made of others: look again. */
export const lookedUp = { package: "1.32.0", duckdb: "v1.4.3" };

/** Every part by others that is compiled into the engine. */
export const engineParts: readonly EnginePart[] = [...duckdbParts, ...runtimeParts];

/** A place left for a name, or the name of who used the text first. */
const holder = /^(?:Portions )?Copyright \(c\).*\n+/gim;

function oneText(id: string): string {
  const known = licences[id];
  if (known) return known.licenseText.replace(holder, "").trim();
  const own = join(import.meta.dirname, "texts", `${id}.txt`);
  if (existsSync(own)) return readFileSync(own, "utf8").trim();
  throw new Error(
    `There is no text of the licence ${id}. Put it into scripts/trust/engine/texts/${id}.txt.`,
  );
}

/**
 * The text of a licence, and of the exception that goes with it.
 *
 * @throws Error naming a licence whose text is nowhere
 */
export const licenceText = (licence: string): string =>
  licence.split(" WITH ").map(oneText).join("\n\n");

const named = ({ name, address, notices, missing }: EnginePart): string =>
  [
    `${name}, ${address}`,
    ...notices.map((notice) => `  ${notice}`),
    ...(missing === undefined ? [] : [`  (${missing})`]),
  ].join("\n");

/** What is told of the engine's parts: for each licence who holds the rights in which part, and its text. */
export function engineLicences(): readonly string[] {
  const byLicence = Map.groupBy(engineParts, ({ licence }) => licence);
  return [
    `The engine, DuckDB ${lookedUp.duckdb} in @duckdb/duckdb-wasm ${lookedUp.package}, is made with parts by others. They follow by licence: each with its address and the notices of its files, and then the text.`,
    ...[...byLicence].map(([licence, parts]) =>
      [
        `Parts of the engine under ${licence}:`,
        ...parts.map(named),
        "License Text:\n===",
        licenceText(licence),
      ].join("\n\n"),
    ),
  ];
}
