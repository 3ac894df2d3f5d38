import { link } from "../../links.ts";
import type { Found } from "../found.ts";
import { sayFound } from "../say-found.ts";
import { addressOf, type Places } from "./places.ts";
import type { LinkedPart } from "./say-parts.ts";

/** An answer in words, with links to the pages of boroughs. */
export function answerParts(found: Found, { data }: Places): readonly LinkedPart[] {
  const parts = sayFound(found, data).map((part) =>
    typeof part === "string"
      ? part
      : { href: addressOf(part.areaCode, found, data), text: part.text },
  );
  if (found.kind !== "london") return parts;
  return [
    ...[...parts, " All of London: ", { href: link("/crime/"), text: "crime" }, " and "],
    ...[{ href: link("/reoffending/"), text: "reoffending" }, "."],
  ];
}

/** The same in words alone. */
export const answerWords = (found: Found, { data }: Places): string =>
  sayFound(found, data)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");
