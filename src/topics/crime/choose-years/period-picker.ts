import "../../../database/page/older-browsers.ts";
import { csvParseRows } from "d3-dsv";
import { parametersOf } from "../../../charts/chart.ts";
import { inlineParameters } from "../../../database/ask/parameters.ts";
import { goToAnswer } from "../../../figure/page/go-to-answer.ts";
import { editionsIn } from "../../../figure/share.ts";
import { exploreLink } from "../../../places/explore-link.ts";
import { link } from "../../../places/links.ts";
import { london } from "../../../places/place.ts";
import { betweenYears, type YearOfBorough } from "./between-years.ts";

/** What is chosen stands in the address, so that a link shows what its sender saw. */
function readAddress(selects: readonly HTMLSelectElement[]): void {
  const chosen = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = chosen.get(select.name);
    if (value !== null && [...select.options].some((option) => option.value === value))
      select.value = value;
  }
}

function writeAddress(selects: readonly HTMLSelectElement[]): void {
  const address = new URL(location.href);
  for (const { name, value } of selects) {
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, "", address);
}

async function load(address: string): Promise<readonly YearOfBorough[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  const [, ...lines] = csvParseRows(await response.text());
  // Not csvParse: it compiles its rows with eval, which the content security policy refuses.
  return lines.map(
    ([area_name = "", slug = "", financial_year = "", offences = "", revision = ""]) => ({
      area_name,
      slug,
      financial_year,
      offences,
      revision,
    }),
  );
}

function enhance(form: HTMLFormElement): void {
  const figure = form.closest("figure");
  const [group, from, to] = form.querySelectorAll("select");
  const status = form.querySelector("[role=status]");
  if (!figure || !group || !from || !to || !status) return;
  form.hidden = false;
  readAddress([group, from, to]);
  let loading: ReturnType<typeof start> | undefined;
  const start = () =>
    Promise.all([
      import("../../../figure/page/show-figure.ts"),
      import("../../../figure/shown-figure.ts"),
      import("../charts/change-between-periods.ts"),
    ]);
  const answer = async (): Promise<void> => {
    if (from.value >= to.value) {
      status.textContent = "Choose a year in “To” that comes after the one in “From”.";
      return;
    }
    const [option] = group.selectedOptions;
    const counted = option?.dataset["from"] ?? "";
    if (from.value < counted) {
      status.textContent = `Single groups are counted alike only from ${counted} on. Choose a later year in “From”.`;
      return;
    }
    const asked = {
      offence_group: option?.textContent.trim() ?? "",
      from_year: from.value,
      to_year: to.value,
    };
    const file = form.dataset["periods"] ?? "";
    const picked = group.value;
    try {
      loading ??= start();
      const [{ showFigure }, { figureOfChart }, { changeBetweenPeriods: chart }] = await loading;
      const years = await load(picked === "" ? `${file}.csv` : `${file}/${picked}.csv`);
      // Whoever has picked again meanwhile wants the newer answer.
      if (asked.from_year !== from.value || asked.to_year !== to.value || picked !== group.value)
        return;
      writeAddress([group, from, to]);
      const of = picked === "" ? "" : `${picked}-`;
      const name = `${london.slug}-${of}${asked.from_year}-to-${asked.to_year}`;
      const parameters = { ...parametersOf(chart, london), ...asked };
      const instance = { chart, place: { ...london, slug: name }, parameters };
      const rows = betweenYears(years, {
        group: asked.offence_group,
        fromYear: asked.from_year,
        toYear: asked.to_year,
      });
      showFigure(figure, figureOfChart(instance, rows, link, editionsIn(figure)), {
        name: `${chart.id}-${name}`,
        explore: exploreLink(inlineParameters(chart.sql, parameters)),
      });
      status.textContent = `Showing ${asked.offence_group.toLowerCase()}, ${asked.from_year} to ${asked.to_year}.`;
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
  if (["group", "from", "to"].some((name) => new URLSearchParams(location.search).has(name)))
    void answer();
  goToAnswer(form, () => figure);
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-periods]")) enhance(form);
