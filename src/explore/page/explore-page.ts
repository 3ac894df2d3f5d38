import { bring } from "../../database/page/bring.ts";
import type { Suggestion } from "../schema/suggest.ts";
import type { OwnQuestion } from "../own/own-question.ts";
import { exploreStatus, type ExploreStatus } from "./explore-status.ts";
import { exploreWays } from "./explore-ways.ts";
import { plainEditor, type SqlEditor } from "./sql-editor.ts";

/** The parts of Explore's page, and what can be done with them. */
export type ExplorePage = {
  readonly form: HTMLFormElement;
  readonly status: ExploreStatus;
  readonly editor: () => SqlEditor;
  /**
   * Shows a query that an address holds, or the one that the page was built with.
   *
   * @returns the query, where the answer in the page is not its own
   */
  readonly open: (sql: string | undefined) => string | undefined;
  /** Says whose question is shown: ours, or a reader's, which was run or not. */
  readonly sayWhose: (whose: OwnQuestion | "run" | "not run") => void;
  /** For who comes with a question. */
  readonly hideQuestions: () => void;
  /** Opens where the query is written and run. */
  readonly showQuery: () => void;
  /** Leads to the answer. */
  readonly toAnswer: () => void;
  readonly showResult: (sql: string, show: (element: HTMLElement) => void) => void;
  /** Puts what was meant in the place of what was written. */
  readonly mend: (suggestion: Suggestion) => void;
  readonly onStop: (act: () => void) => void;
  readonly onMend: (act: () => void) => void;
  readonly onCopy: (act: () => Promise<void>) => void;
};

/** Finds Explore's parts; nothing where this page has none. */
export function explorePage(): ExplorePage | undefined {
  const form = document.querySelector<HTMLFormElement>("form[data-explore]");
  const field = form?.querySelector("textarea");
  const result = document.querySelector<HTMLElement>("[data-explore-result]");
  const ways = exploreWays();
  const stale = document.querySelector<HTMLElement>("[data-explore-stale]");
  if (!form || !field || !result || !ways || !stale) return undefined;

  let editor = plainEditor(field);
  /** The query that the answer in the page belongs to. */
  let answered: string | undefined = field.defaultValue;

  const showStale = (): void => {
    stale.hidden = answered === undefined || answered === editor.read();
  };

  /** The real editor comes with the first touch: until then, and without it, the field serves. */
  let coming = false;
  const bringEditor = async (): Promise<void> => {
    if (coming) return;
    coming = true;
    try {
      const [{ codeEditor }, { schemaNames }] = await Promise.all([
        bring(() => import("./code-editor.ts")),
        bring(() => import("./read-schema.ts")),
      ]);
      editor = codeEditor({
        field,
        names: Object.fromEntries(schemaNames().map(({ table, columns }) => [table, columns])),
        onRun: () => {
          form.requestSubmit();
        },
        onChange: showStale,
      });
    } catch {
      coming = false;
    }
  };

  field.addEventListener("input", showStale);
  for (const intent of ["focus", "pointerover", "touchstart"]) {
    field.addEventListener(intent, () => void bringEditor(), { passive: true });
  }
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  document.addEventListener("explore-picked", (event) => {
    if (event instanceof CustomEvent) editor.write(textOf(event.detail, "sql"));
    showStale();
  });
  document.addEventListener("explore-insert", (event) => {
    if (event instanceof CustomEvent) editor.insert(textOf(event.detail, "text"));
    showStale();
  });

  const click = (name: string, act: () => void): void => {
    document.querySelector(`[data-explore-${name}]`)?.addEventListener("click", act);
  };

  return {
    form,
    status: exploreStatus(form),
    editor: () => editor,
    open(sql) {
      editor.write(sql ?? field.defaultValue);
      const isAnswered = editor.read() === answered;
      // The answer in the page may belong to another query: it never stands under this one.
      if (!isAnswered) {
        result.hidden = true;
        answered = undefined;
        ways.sayNothing();
      }
      showStale();
      return isAnswered ? undefined : editor.read();
    },
    showResult(sql, show) {
      answered = sql;
      result.hidden = false;
      showStale();
      show(result);
    },
    sayWhose: ways.sayWhose,
    hideQuestions: ways.hideQuestions,
    showQuery: ways.showQuery,
    toAnswer: ways.toAnswer,
    mend({ written, meant }) {
      const sql = editor.read();
      const word = new RegExp(`(?<!\\w)${written}(?!\\w)`, "i");
      editor.write(sql.replace(word, () => meant));
      editor.focus();
    },
    onStop: (act) => {
      click("stop", act);
    },
    onMend: (act) => {
      click("mend", act);
    },
    onCopy: (act) => {
      click("copy", () => void act());
    },
  };
}

/** One text of an event's detail, whoever sent it. */
function textOf(detail: unknown, name: string): string {
  if (typeof detail !== "object" || detail === null) return "";
  const value: unknown = Object.entries(detail).find(([key]) => key === name)?.[1];
  return typeof value === "string" ? value : "";
}
