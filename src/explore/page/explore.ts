import "../../database/page/older-browsers.ts";
import type { Engine } from "../../database/page/browser.ts";
import { bringEngine } from "../../database/page/bring-engine.ts";
import { bring, needsReload } from "../../database/page/bring.ts";
import { ReaderError } from "../../database/page/reader-error.ts";
import { fitsAddress, readAddress, writeAddress } from "../address.ts";
import { suggest, type Suggestion } from "../schema/suggest.ts";
import { engineAddresses } from "../../database/page/engine-addresses.ts";
import { explorePage, type ExplorePage } from "./explore-page.ts";
import { currentQuery, placeQuery, runNext, takeNext } from "./query-address.ts";

const seconds = (milliseconds: number): string =>
  milliseconds < 95 ? "under a tenth of a second" : `${(milliseconds / 1000).toFixed(1)} seconds`;

const places = {
  address: "",
  kept: " The query is too long for an address: this tab keeps it, and a link to it cannot be made.",
  lost: " The query is too long for an address, and this browser keeps nothing: copy it to keep it.",
} as const;

/** Lets a reader's query run. Nothing is fetched before someone means to ask, and nothing runs unasked. */
function start(page: ExplorePage): void {
  const { form, status } = page;
  let running: AbortController | undefined;
  let suggestion: Suggestion | undefined;
  /** Stops the load that is under way; nothing before there is one. */
  let stopLoad: () => void = () => undefined;
  let isHere = false;
  let isStuck = false;

  const open = async (signal?: AbortSignal): Promise<Engine> => {
    const { openInPage, stopOpening } = await bringEngine(signal);
    stopLoad = stopOpening;
    const engine = await openInPage(engineAddresses(form), status.progress, signal);
    isHere = true;
    return engine;
  };

  /** What stands where nothing was asked yet. */
  const rest = (): void => {
    status.set("idle");
    status.say(isHere ? "The database is here. “Run query” asks it." : status.first);
  };

  /** Starts the load on the first sign that someone means to ask; what fails is said when they do. */
  let woken = false;
  const wake = (): void => {
    if (woken) return;
    woken = true;
    void Promise.all([open(), bring(import("./explore-result.ts"))])
      .then(() => {
        if (!running && form.dataset["state"] !== "answered") rest();
      })
      .catch(() => {
        woken = false;
      });
  };

  const fail = async (error: unknown): Promise<void> => {
    isStuck = needsReload(error);
    if (error instanceof ReaderError) {
      const { schemaNames } = await import("./read-schema.ts");
      const names = schemaNames().flatMap(({ table, columns }) => [table, ...columns]);
      suggestion = suggest(error, names);
    } else suggestion = undefined;
    status.set("failed");
    status.fail(error, suggestion);
    if (error instanceof ReaderError) page.editor().mark(error.place);
  };

  const ask = async (sql: string, placed: keyof typeof places): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    const { signal } = own;
    running = own;
    woken = true;
    status.set("loading");
    status.say("Fetching the database …");
    try {
      const [engine, { showAnswer }] = await Promise.all([
        open(signal),
        bring(import("./explore-result.ts"), signal),
      ]);
      if (signal.aborted) return;
      status.set("asking");
      status.say("Asking …");
      const begun = performance.now();
      const answer = await engine.ask(sql, signal);
      const milliseconds = performance.now() - begun;
      if (running !== own) return;
      page.showResult(sql, (element) => {
        showAnswer(element, answer, { sql, fileName: "query", milliseconds });
      });
      status.set("answered");
      status.say(`Answered in this page in ${seconds(milliseconds)}.${places[placed]}`);
    } catch (error) {
      if (running === own) await fail(error);
    } finally {
      if (running === own) running = undefined;
    }
  };

  const follow = (): void => {
    const address = readAddress(window.location.search);
    if (address.kind === "compare") {
      window.location.replace(`${form.dataset["compare"] ?? ""}${address.search}`);
      return;
    }
    running?.abort();
    running = undefined;
    page.open(currentQuery());
    rest();
  };

  for (const intent of ["focusin", "pointerdown", "touchstart"]) {
    form.addEventListener(intent, wake, { passive: true });
  }
  form.querySelector("[type=submit]")?.addEventListener("pointerenter", wake, { passive: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const sql = page.editor().read();
    const placed = placeQuery(sql);
    if (isStuck && runNext(sql)) window.location.reload();
    else void ask(sql, placed);
  });
  page.onStop(() => {
    stopLoad();
    running?.abort();
  });
  page.onMend(() => {
    if (suggestion) page.mend(suggestion);
  });
  page.onCopy(async () => {
    const sql = page.editor().read();
    const address = new URL(writeAddress(sql), window.location.href).href;
    if (!fitsAddress(sql, window.location.href)) {
      status.say("The query is too long for a link that every host takes: copy its text instead.");
      return;
    }
    try {
      await navigator.clipboard.writeText(address);
      status.say("Link copied. It opens this query, and runs it only when its reader says so.");
    } catch {
      window.history.replaceState(null, "", new URL(address).search);
      status.say("The browser did not let the page copy. The link stands in the address bar now.");
    }
  });
  window.addEventListener("popstate", follow);
  follow();

  // The press that loaded the page again.
  const next = takeNext();
  if (next === undefined) return;
  page.open(next);
  void ask(next, placeQuery(next));
}

const page = explorePage();
if (page) start(page);
