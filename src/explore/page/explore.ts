import "../../database/page/older-browsers.ts";
import { formatSeconds } from "../../words/numbers.ts";
import type { Engine } from "../../database/page/browser.ts";
import { bringEngine } from "../../database/page/bring-engine.ts";
import { bring, needsReload, reload } from "../../database/page/bring.ts";
import { ReaderError } from "../../database/page/reader-error.ts";
import { fitsAddress, readAddress, writeAddress } from "../address.ts";
import { suggest, type Suggestion } from "../schema/suggest.ts";
import { engineAddresses } from "../../database/page/engine-addresses.ts";
import { findOwn } from "./own-questions.ts";
import { explorePage, type ExplorePage } from "./explore-page.ts";
import { currentQuery, placeQuery, runNext, takeNext } from "./query-address.ts";

const places = {
  address: "",
  kept: " The query is too long for an address: this tab keeps it, and a link to it cannot be made.",
  lost: " The query is too long for an address, and this browser keeps nothing: copy it to keep it.",
} as const;

/** The names of tables and columns; none where what reads them does not come. */
async function knownNames(): Promise<string[]> {
  try {
    const { schemaNames } = await bring(() => import("./read-schema.ts"));
    return schemaNames().flatMap(({ table, columns }) => [table, ...columns]);
  } catch {
    return [];
  }
}

/** Lets a reader's query run. Nothing is fetched before someone means to ask, and nothing runs unasked. */
function start(page: ExplorePage): void {
  const { form, status } = page;
  let running: AbortController | undefined;
  let suggestion: Suggestion | undefined;
  /** Stops the load that is under way; nothing before there is one. */
  let stopLoad: () => void = () => undefined;
  let isHere = false;
  let isStuck = false;
  /** Counts what was opened or asked, so that what comes late for an earlier one is not shown. */
  let latest = 0;

  const open = async (signal?: AbortSignal): Promise<Engine> => {
    const { openInPage, stopOpening } = await bringEngine(signal);
    stopLoad = stopOpening;
    const engine = await openInPage(engineAddresses(form), status.progress, signal);
    isHere = true;
    return engine;
  };

  /** An engine that ended while nothing was asked, as browsers end them to save memory. */
  const startAnew = (dead: Engine, signal: AbortSignal): Promise<Engine> => {
    dead.end();
    status.say("The database had stopped: it is started anew …");
    return open(signal);
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
    void Promise.all([open(), bring(() => import("./explore-result.ts"))])
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
      suggestion = suggest(error, await knownNames());
    } else suggestion = undefined;
    status.set("failed");
    status.fail(error, suggestion);
    if (error instanceof ReaderError) page.editor().mark(error.place);
  };

  const ask = async (sql: string, placed: keyof typeof places): Promise<void> => {
    const wasResting = running === undefined;
    running?.abort();
    latest += 1;
    const asking = new AbortController();
    const { signal } = asking;
    running = asking;
    woken = true;
    status.set("loading");
    status.say("Fetching the database …");
    try {
      const [opened, { showAnswer }] = await Promise.all([
        open(signal),
        bring(() => import("./explore-result.ts"), signal),
      ]);
      const engine =
        wasResting && !(await opened.isAlive()) ? await startAnew(opened, signal) : opened;
      if (signal.aborted) return;
      status.set("asking");
      status.say("Asking …");
      const whose = findOwn(sql);
      const begun = performance.now();
      const answer = await engine.ask(sql, signal);
      const milliseconds = performance.now() - begun;
      const own = await whose;
      if (running !== asking) return;
      page.showResult(sql, (element) => {
        const isDrawn = own?.page !== undefined;
        showAnswer(element, answer, { sql, fileName: "query", milliseconds, isDrawn });
      });
      page.sayWhose(own ?? "run");
      status.set("answered");
      const anew = engine === opened ? "" : " The database had stopped and was started anew.";
      status.say(
        `Answered in this page in ${formatSeconds(milliseconds)}.${anew}${places[placed]}`,
      );
    } catch (error) {
      if (running === asking) await fail(error);
    } finally {
      if (running === asking) running = undefined;
    }
  };

  /** Whose query the address holds; the answer of one of our own is there without the database. */
  const lookUp = async (sql: string): Promise<void> => {
    latest += 1;
    const now = latest;
    const own = await findOwn(sql);
    if (now !== latest) return;
    page.sayWhose(own ?? "not run");
    if (!own) return;
    const { showAnswer } = await bring(() => import("./explore-result.ts"));
    if (now !== latest) return;
    page.showResult(sql, (element) => {
      const isDrawn = own.page !== undefined;
      showAnswer(element, own.answer, { sql, fileName: "answer", isDrawn });
    });
    status.say(
      "This is the answer that the site was built with. “Run query” asks the database anew.",
    );
  };

  const follow = (): void => {
    const address = readAddress(window.location.search);
    if (address.kind === "compare") {
      window.location.replace(`${form.dataset["compare"] ?? ""}${address.search}`);
      return;
    }
    running?.abort();
    running = undefined;
    const unanswered = page.open(currentQuery());
    rest();
    if (unanswered !== undefined) void lookUp(unanswered).catch(fail);
  };

  /** Asks a question of the page's list without loading the page again. */
  const openExample = (event: MouseEvent): void => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const anchor = target instanceof Element ? target.closest("a[data-example]") : null;
    if (!(anchor instanceof HTMLAnchorElement) || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    window.history.pushState(null, "", anchor.href);
    follow();
    page.toAnswer();
  };

  for (const intent of ["focusin", "pointerdown", "touchstart"]) {
    form.addEventListener(intent, wake, { passive: true });
  }
  document.querySelector("[data-explore-examples]")?.addEventListener("click", (event) => {
    if (event instanceof MouseEvent) openExample(event);
  });
  document.addEventListener("explore-run", () => {
    form.requestSubmit();
    page.toAnswer();
  });
  form.querySelector("[type=submit]")?.addEventListener("pointerenter", wake, { passive: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const sql = page.editor().read();
    const placed = placeQuery(sql);
    if (isStuck && runNext(sql)) {
      status.say("Loading the page anew …");
      void reload();
    } else void ask(sql, placed);
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
  if (currentQuery() !== undefined) page.hideQuestions();
  follow();

  // The press that loaded the page again; its button stays in sight.
  const next = takeNext();
  if (next === undefined) return;
  page.open(next);
  page.showQuery();
  void ask(next, placeQuery(next));
}

const page = explorePage();
if (page) start(page);
