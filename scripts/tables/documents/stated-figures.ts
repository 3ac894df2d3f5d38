import { statedFigures } from "../../../src/datasets/documents/stated-figures.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { typedFigures, type TypedFigure } from "../../sources/evidence/stated-figures.ts";

const [adults, reoffended] = ["adults in the cohort", "adults who reoffended within a year"];
const [rate, each] = ["reoffending rate of adults", "reoffences for each person who reoffended"];

/** The one figure of context of a measure and group. */
function stated(measure: string, group: string): number {
  const value = typedFigures.find(
    (figure) => figure.topic === "context" && figure.measure === measure && figure.group === group,
  )?.value;
  if (value === undefined || value === null) throw new Error(`no figure "${measure}" of ${group}`);
  return value;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** What some stated figures give for another, by measure and group. */
function workOut({ topic, measure, group }: TypedFigure): number | null {
  if (topic !== "context") return null;
  const country = "England and Wales";
  const londoners = () => (stated(rate, "London") / 100) * stated(adults, "London");
  switch (`${measure}, ${group}`) {
    case `${rate}, ${country}`:
      return rounded((100 * stated(reoffended, country)) / stated(adults, country));
    case `${reoffended}, London`:
      return Math.round(londoners());
    case `${each}, London`:
      return rounded(stated("further offences", "London") / londoners());
    default:
      return null;
  }
}

/** Every figure of the documents that is no result of a case study. */
export const makeStatedFigures = tableMaker({
  schema: statedFigures,
  sources: [],
  make: () =>
    Promise.resolve(
      typedFigures.map((figure) => ({ ...figure, recomputed_value: workOut(figure) })),
    ),
});
