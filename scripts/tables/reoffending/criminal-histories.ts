import { englandAndWalesCode } from "../../../src/datasets/areas/codes.ts";
import { criminalHistories } from "../../../src/datasets/reoffending/criminal-histories.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { mojCriminalHistories } from "../../sources/reoffending/moj-criminal-histories.ts";

/** What people sentenced or cautioned had behind them. */
export const makeCriminalHistories = tableMaker({
  schema: criminalHistories,
  sources: [mojCriminalHistories],
  make: async (context) => {
    const counts = await context.read(mojCriminalHistories);
    return counts?.map((count) => ({
      area_code: englandAndWalesCode,
      year: count.year,
      age_group: count.ageGroup,
      sex: count.sex,
      offence_group: count.offenceGroup,
      outcome: count.outcome,
      previous_sanctions: count.previousSanctions,
      offenders: count.offenders,
      edition: count.edition,
    }));
  },
});
