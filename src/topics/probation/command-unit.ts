import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { formatList } from "../../words/lists.ts";
import sql from "./command-units.sql?raw";

/** London's 33 authorities with force, command unit, contract area and partnership. */
export const commandUnits = defineQuestion({
  name: "command-units",
  sql,
  columns: {
    area_name: "text",
    slug: "text",
    inner_outer: "text",
    inner_outer_statutory: "text",
    tri_borough: "truth",
    command_unit: "text?",
    note: "text?",
    community_safety_partnership_name: "text",
    force_name: "text",
    contract_area_name: "text",
    contract_area_slug: "text",
    others_in_unit: "text?",
  },
});

type Unit = Pick<RowOfAnswer<typeof commandUnits>, "command_unit" | "others_in_unit" | "note">;

/** Whether the unit's name is generally known and in no source here. */
export const isGenerallyKnown = ({ note }: Pick<Unit, "note">): boolean =>
  note?.includes("generally known") === true;

/** "Central North, with Islington", "Central East*, with Hackney", or that there is none. */
export function commandUnitOf(row: Unit): string {
  const { command_unit: name, others_in_unit: others } = row;
  if (others === null) return name ?? "none: a force of its own";
  const beside = `with ${formatList(others.split(", "))}`;
  if (name === null) return `${beside} (name not known)`;
  return `${name}${isGenerallyKnown(row) ? "*" : ""}, ${beside}`;
}
