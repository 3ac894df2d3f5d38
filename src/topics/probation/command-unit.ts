import type { Row } from "../../database/ask/query.ts";
import { formatList } from "../../words/lists.ts";

/** "Central North, with Islington", "with Hackney", or that there is none. */
export function commandUnitOf(row: Row): string {
  const { command_unit: name, others_in_unit: others } = row;
  if (typeof others !== "string") {
    return typeof name === "string" ? name : "none: a force of its own";
  }
  const beside = `with ${formatList(others.split(", "))}`;
  return typeof name === "string" ? `${name}, ${beside}` : `${beside} (name not seen)`;
}
