import "../../../database/page/older-browsers.ts";
import { csvParseRows } from "d3-dsv";
import { parametersOf } from "../../../charts/chart.ts";
import { inlineParameters } from "../../../database/ask/parameters.ts";
import { exploreLink } from "../../../places/explore-link.ts";
import { link } from "../../../places/links.ts";
import { london } from "../../../places/place.ts";
import { betweenYears, type YearOfBorough } from "./between-years.ts";

async function load(address: string): Promise<readonly YearOfBorough[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  const [, ...lines] = csvParseRows(await response.text());
  // Not csvParse: it compiles its rows with eval, which the content security policy refuses.
  return lines.map(([area_name = "", slug = "", financial_year = "", offences = ""]) => ({
    area_name,
    slug,
    financial_year,
    offences,
  }));
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
      import("../../../figure/show-figure.ts"),
      import("../../../figure/shown-figure.ts"),
      import("../charts/change-between-periods.ts"),
    ]);
  const answer = async (): Promise<void> => {
    if (from.value >= to.value) {
      status.textContent = "Choose a year in “To” that comes after the one in “From”.";
      return;
    }
    const asked = { from_year: from.value, to_year: to.value };
    try {
      loading ??= start();
      const [years, { showFigure }, { figureOfChart }, { changeBetweenPeriods: chart }] =
        await loading;
      // Whoever has picked again meanwhile wants the newer answer.
      if (asked.from_year !== from.value || asked.to_year !== to.value) return;
      const name = `${london.slug}-${asked.from_year}-to-${asked.to_year}`;
      const parameters = { ...parametersOf(chart, london), ...asked };
      const instance = { chart, place: { ...london, slug: name }, parameters };
      const rows = betweenYears(years, asked.from_year, asked.to_year);
      showFigure(figure, figureOfChart(instance, rows, link), {
        name: `${chart.id}-${name}`,
        explore: exploreLink(inlineParameters(chart.sql, parameters)),
      });
      status.textContent = `Showing ${asked.from_year} to ${asked.to_year}.`;
    } catch {
      loading = undefined;
      status.textContent =
        "These years could not be loaded. The CSV on the Data page holds every year.";
    }
  };
  form.addEventListener(
    "focusin",
    () => {
      loading ??= start();
    },
    { once: true },
  );
  form.addEventListener("change", () => void answer());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-periods]")) enhance(form);
