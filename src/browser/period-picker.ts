import { csvParse } from "d3-dsv";
import type { Row } from "../database/query.ts";
import { percentChange } from "../stats/change.ts";

type YearOfBorough = { area_name: string; slug: string; financial_year: string; offences: string };

async function load(address: string): Promise<readonly YearOfBorough[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return csvParse<keyof YearOfBorough>(await response.text());
}

/** The rows of the chart for two years, as its own query gives them. */
export function betweenYears(
  years: readonly YearOfBorough[],
  fromYear: string,
  toYear: string,
): readonly Row[] {
  return years
    .filter((row) => row.financial_year === fromYear)
    .flatMap((earlier) => {
      const later = years.find((row) => row.slug === earlier.slug && row.financial_year === toYear);
      if (!later) return [];
      const [from, to] = [Number(earlier.offences), Number(later.offences)];
      return [
        {
          area_name: earlier.area_name,
          slug: earlier.slug,
          from_year: fromYear,
          to_year: toYear,
          from_offences: from,
          to_offences: to,
          change: percentChange(from, to),
        },
      ];
    });
}

function enhance(form: HTMLFormElement): void {
  const figure = form.closest("figure");
  const [from, to] = form.querySelectorAll("select");
  const status = form.querySelector("[role=status]");
  if (!figure || !from || !to || !status) return;
  form.hidden = false;
  let loading: ReturnType<typeof start> | undefined;
  const start = () =>
    Promise.all([
      load(form.dataset["periods"] ?? ""),
      import("./redraw-figure.ts"),
      import("../charts/change-between-periods.ts"),
    ]);
  const answer = async (): Promise<void> => {
    try {
      loading ??= start();
      const [years, { redrawFigure }, { changeBetweenPeriods }] = await loading;
      redrawFigure(figure, changeBetweenPeriods, betweenYears(years, from.value, to.value), {
        place: { areaCode: "E23000001", name: "London", slug: "london" },
        link: (path) => path,
      });
      status.textContent = `Showing ${from.value} to ${to.value}.`;
    } catch {
      loading = undefined;
      status.textContent =
        "These years could not be loaded. The CSV on the Data page holds every year.";
    }
  };
  form.addEventListener("focusin", () => (loading ??= start()), { once: true });
  form.addEventListener("change", () => void answer());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-periods]")) enhance(form);
