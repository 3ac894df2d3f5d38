import type { Place } from "../../database/page/reader-error.ts";

/** Where a query is written: a plain field of text, or an editor that took its place. */
export type SqlEditor = {
  readonly read: () => string;
  readonly write: (sql: string) => void;
  /** Puts a name where the cursor is. */
  readonly insert: (text: string) => void;
  /** Points at a fault, or takes the mark away. */
  readonly mark: (place: Place | undefined) => void;
  readonly focus: () => void;
};

/** The field that every browser has: what there is before the editor comes, and if it never does. */
export function plainEditor(field: HTMLTextAreaElement): SqlEditor {
  return {
    read: () => field.value,
    write: (sql) => {
      field.value = sql;
    },
    insert: (text) => {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
      field.focus();
    },
    mark: (place) => {
      if (place) field.setSelectionRange(place.from, place.to);
    },
    focus: () => {
      field.focus();
    },
  };
}
