import { parametersOf, type Instance, type Presented } from "../charts/chart.ts";
import { describeChartFile } from "../charts/csvw.ts";
import { compareChart } from "../charts/compare.ts";
import type { Question } from "../charts/compare-rows.ts";
import { inlineParameters } from "../database/parameters.ts";
import type { Query } from "../database/query.ts";
import { link } from "../links.ts";
import { redrawFigure } from "./redraw-figure.ts";

const london = { areaCode: "E23000001", name: "London", slug: "london" };

/** Gives one of the figure's links a file made in the page, and a name that says what it holds. */
function offer(
  anchor: HTMLAnchorElement | null,
  content: string,
  type: string,
  name: string,
): void {
  if (!anchor) return;
  if (anchor.href.startsWith("blob:")) URL.revokeObjectURL(anchor.href);
  anchor.href = URL.createObjectURL(new Blob([content], { type }));
  anchor.download = name;
}

/**
 * Asks the database and shows what it answers: drawing, words, table, files and the SQL itself.
 *
 * @returns the title of the answer, or nothing where no row fits the question; the figure then stays
 * @throws QueryError when the database refuses the question
 */
export async function answer(
  query: Query,
  question: Question,
  fileName: string,
  isWanted: () => boolean,
): Promise<string | undefined> {
  const chart = compareChart(question);
  const parameters = parametersOf(chart, london);
  const rows = await query(chart.sql, parameters);
  const figure = document.getElementById(chart.id);
  if (!figure || rows.length === 0 || !isWanted()) return undefined;
  const shown = redrawFigure(figure, chart, rows, { place: london, link });
  const sql = inlineParameters(chart.sql, parameters);
  const code = document.querySelector("[data-compare-sql]");
  if (code) code.textContent = sql;
  const instance: Instance = { chart, place: { ...london, slug: fileName }, parameters };
  const [csv, notes, text] = figure.querySelectorAll<HTMLAnchorElement>("footer > a");
  if (csv) csv.download = `${fileName}.csv`;
  offer(
    notes ?? null,
    describe(instance, shown),
    "application/json",
    `${fileName}.csv-metadata.json`,
  );
  offer(text ?? null, sql, "text/plain", `${fileName}.sql`);
  return shown.title;
}

const describe = (instance: Instance, shown: Presented): string =>
  JSON.stringify(describeChartFile(instance, shown), null, 2);
