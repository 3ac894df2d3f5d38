import "../../../database/page/older-browsers.ts";
import { csvParseRows } from "d3-dsv";
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
      import("../../../figure/redraw-figure.ts"),
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
