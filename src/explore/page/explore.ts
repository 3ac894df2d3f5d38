import type { Engine } from "../../database/page/browser.ts";
import { ReaderError } from "../../database/page/reader-error.ts";
import { longestSafeAddress, readAddress, writeAddress } from "../address.ts";
import { suggest, type Suggestion } from "../schema/suggest.ts";
import { engineAddresses } from "../../database/page/engine-addresses.ts";
import { explorePage, type ExplorePage } from "./explore-page.ts";

const seconds = (milliseconds: number): string =>
  milliseconds < 95 ? "under a tenth of a second" : `${(milliseconds / 1000).toFixed(1)} seconds`;

/** Lets a reader's query run. Nothing is fetched before someone means to ask, and nothing runs unasked. */
function start(page: ExplorePage): void {
  const { form, status } = page;
  let running: AbortController | undefined;
  let suggestion: Suggestion | undefined;

  const open = async (signal?: AbortSignal): Promise<Engine> => {
    const { openInPage } = await import("../../database/page/browser.ts");
    return openInPage(engineAddresses(form), status.progress, signal);
  };

  /** Starts the load on the first sign that someone means to ask; what fails is said when they do. */
  let woken = false;
  const wake = (): void => {
    if (woken) return;
    woken = true;
    void Promise.all([open(), import("./explore-result.ts")])
      .then(() => {
        if (!running) status.say("The database is here. “Run query” asks it.");
      })
      .catch(() => {
        woken = false;
      });
  };

  const fail = async (error: unknown): Promise<void> => {
    const { schemaNames } = await import("./read-schema.ts");
    const names = schemaNames().flatMap(({ table, columns }) => [table, ...columns]);
    suggestion = error instanceof ReaderError ? suggest(error, names) : undefined;
    status.set("failed");
    status.fail(error, suggestion);
    if (error instanceof ReaderError) page.editor().mark(error.place);
  };

  const ask = async (sql: string): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    woken = true;
    status.set("loading");
    status.say("Fetching the database …");
    try {
      const [engine, { showAnswer }] = await Promise.all([
        open(own.signal),
        import("./explore-result.ts"),
      ]);
      status.set("asking");
      status.say("Asking …");
      const begun = performance.now();
      const answer = await engine.ask(sql, own.signal);
      const milliseconds = performance.now() - begun;
      if (running !== own) return;
      page.showResult(sql, (element) => {
        showAnswer(element, answer, { sql, fileName: "query", milliseconds });
      });
      status.set("answered");
      status.say(`Answered in this page in ${seconds(milliseconds)}.`);
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
    page.open(address.kind === "query" ? address.sql : undefined);
  };

  for (const intent of ["focusin", "pointerdown", "touchstart"]) {
    form.addEventListener(intent, wake, { passive: true });
  }
  form.querySelector("[type=submit]")?.addEventListener("pointerenter", wake, { passive: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const sql = page.editor().read();
    const address = writeAddress(sql);
    if (sql.trim() !== "" && address !== window.location.search) {
      window.history.pushState(null, "", address);
    }
    void ask(sql);
  });
  page.onStop(() => {
    running?.abort();
  });
  page.onMend(() => {
    if (suggestion) page.mend(suggestion);
  });
  page.onCopy(async () => {
    const address = new URL(writeAddress(page.editor().read()), window.location.href).href;
    const isLong = address.length > longestSafeAddress;
    try {
      await navigator.clipboard.writeText(address);
      status.say(
        isLong
          ? `Link copied. It is ${String(address.length)} letters long: some programs cut or refuse such links.`
          : "Link copied. It opens this query, and runs it only when its reader says so.",
      );
    } catch {
      window.history.replaceState(null, "", new URL(address).search);
      status.say("The browser did not let the page copy. The link stands in the address bar now.");
    }
  });
  window.addEventListener("popstate", follow);
  follow();
}

const page = explorePage();
if (page) start(page);
