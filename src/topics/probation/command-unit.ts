import type { Row } from "../../database/ask/query.ts";
import { formatList } from "../../words/lists.ts";

/** Whether the unit's name is generally known and in no source here. */
export const isGenerallyKnown = ({ note }: Row): boolean =>
  typeof note === "string" && note.includes("generally known");

/** "Central North, with Islington", "Central East*, with Hackney", or that there is none. */
export function commandUnitOf(row: Row): string {
  const { command_unit: name, others_in_unit: others } = row;
  if (typeof others !== "string") {
    return typeof name === "string" ? name : "none: a force of its own";
  }
  const beside = `with ${formatList(others.split(", "))}`;
  if (typeof name !== "string") return `${beside} (name not known)`;
  return `${name}${isGenerallyKnown(row) ? "*" : ""}, ${beside}`;
}
