import { formatIds } from "../../charts/workbook/format-ids.ts";
import { sheetsOf, type Workbook } from "../../charts/workbook/workbook.ts";
import { bring, needsReload, reload } from "../../database/page/bring.ts";
import { takePress } from "../../database/page/press-again.ts";
import { saveFile } from "./save-file.ts";

const makers = new WeakMap<HTMLElement, () => Workbook>();
/** Links of workbooks that only the page, loaded again, can write. */
const stuck = new WeakSet<HTMLAnchorElement>();

async function save(link: HTMLAnchorElement, workbook: Workbook): Promise<void> {
  link.ariaBusy = "true";
  try {
    // What writes workbooks is only fetched by who asks for one.
    const { default: writeExcelFile } = await bring(() => import("write-excel-file/universal"));
    const written = writeExcelFile(sheetsOf(workbook), { features: [formatIds] });
    saveFile(await written.toBlob(), link.download);
    link.textContent = "XLSX";
  } catch (error) {
    if (needsReload(error)) stuck.add(link);
    link.textContent = "XLSX failed: take CSV";
  } finally {
    link.ariaBusy = null;
  }
}

function onClick(event: MouseEvent): void {
  const link = event.currentTarget;
  const make = link instanceof HTMLAnchorElement ? makers.get(link) : undefined;
  if (!(link instanceof HTMLAnchorElement) || !make) return;
  event.preventDefault();
  if (stuck.has(link)) {
    link.textContent = "Loading the page anew …";
    void reload({ kind: "workbook", of: link.download });
  } else void save(link, make());
}

/** Lets a link to a workbook save one of what its figure shows now, instead of the file of the site. */
export function offerWorkbook(
  link: HTMLAnchorElement | null,
  make: () => Workbook,
  name: string,
): void {
  if (!link) return;
  if (!makers.has(link)) link.addEventListener("click", onClick);
  makers.set(link, make);
  link.download = name;
  if (takePress("workbook", name) !== undefined) void save(link, make());
}
