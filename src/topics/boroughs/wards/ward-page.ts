import { parsePoints } from "../../../figure/page/reading.ts";
import { wardId, wardOfHash } from "../../../places/ward-address.ts";
import { sortTable } from "./sort-table.ts";

const namespace = "http://www.w3.org/2000/svg";

/** Draws a ward's dot anew in the colour of "this place", above the others. */
function lightDot(section: Element, line: number): void {
  for (const svg of section.querySelectorAll("svg.plot")) {
    const group = svg.querySelector("[data-points]");
    const points = parsePoints(group?.getAttribute("data-points") ?? "");
    const point = points.find(({ row }) => row === line);
    if (!point) continue;
    const dot = document.createElementNS(namespace, "circle");
    const place = { cx: point.x, cy: point.y, r: 9, class: "lit-ward" };
    for (const [name, value] of Object.entries(place)) dot.setAttribute(name, String(value));
    svg.append(dot);
  }
}

/** Lights the ward that the address names, and says above where its figures are. */
function light(section: HTMLElement, order: readonly string[]): void {
  const ward = wardOfHash(window.location.hash);
  const status = document.querySelector<HTMLElement>("[data-your-ward]");
  for (const old of section.querySelectorAll(".lit-ward")) old.remove();
  for (const old of section.querySelectorAll(".lit")) old.classList.remove("lit");
  if (status) status.hidden = true;
  const id = ward === undefined ? window.location.hash.slice(1) : wardId(ward.code);
  const row = order.includes(id) ? document.getElementById(id) : null;
  if (!(row instanceof HTMLTableRowElement)) return;
  row.classList.add("lit");
  row.closest("details")?.setAttribute("open", "");
  const table = row.closest(".table-scroll");
  if (table) table.scrollTop = row.offsetTop - table.clientHeight / 2;
  lightDot(section, order.indexOf(id));
  if (ward?.isShown === true) section.scrollIntoView();
  if (!status || ward === undefined || ward.isShown) return;
  const [name, offences, share] = [...row.cells].map((cell) => cell.textContent.trim());
  const link = document.createElement("a");
  link.href = "#by-ward";
  link.textContent = `${name ?? ""}: ${offences ?? ""} offences`;
  status.replaceChildren("Your ward is ", link, `, ${share ?? ""} of the borough’s.`);
  status.hidden = false;
}

const section = document.querySelector<HTMLElement>("[data-wards]");
const table = section?.querySelector<HTMLTableElement>("table[data-sorts]");
if (section && table) {
  // As the chart's own table has them, before anybody sorts these.
  const order = [...(table.tBodies[0]?.rows ?? [])].map(({ id }) => id);
  sortTable(table);
  light(section, order);
  window.addEventListener("hashchange", () => {
    light(section, order);
  });
}
