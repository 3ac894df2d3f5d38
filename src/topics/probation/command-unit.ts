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
    community_safety_partnership_name: "text",
    force_name: "text",
    contract_area_name: "text",
    contract_area_slug: "text",
    others_in_unit: "text?",
  },
});

/** "Central North, with Islington", "with Hackney", or that there is none. */
export function commandUnitOf(
  row: Pick<RowOfAnswer<typeof commandUnits>, "command_unit" | "others_in_unit">,
): string {
  const { command_unit: name, others_in_unit: others } = row;
  if (others === null) return name ?? "none: a force of its own";
  const beside = `with ${formatList(others.split(", "))}`;
  return name !== null ? `${name}, ${beside}` : `${beside} (name not seen)`;
}
