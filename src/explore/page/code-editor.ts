import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { PostgreSQL, sql as sqlLanguage } from "@codemirror/lang-sql";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
  type DecorationSet,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Place } from "../../database/page/reader-error.ts";
import type { SqlEditor } from "./sql-editor.ts";

const asksForStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

type Options = {
  readonly field: HTMLTextAreaElement;
  /** Columns by table, for what is offered while one writes. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly onRun: () => void;
  readonly onChange: () => void;
};

const setMark = StateEffect.define<Place | undefined>();

/** The word that the database stumbled over, underlined until the query is changed. */
const faultMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, change) {
    for (const effect of change.effects) {
      if (!effect.is(setMark)) continue;
      const { value } = effect;
      if (!value) return Decoration.none;
      const end = change.newDoc.length;
      // A query that ends too early has no word to underline: its last letter stands for it.
      const from = Math.max(0, Math.min(value.from, end - 1));
      const to = Math.min(end, Math.max(value.to, from + 1));
      return from < to
        ? Decoration.set(Decoration.mark({ class: "fault" }).range(from, to))
        : Decoration.none;
    }
    return change.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--this-area)", fontWeight: "600" },
  { tag: [tags.string, tags.number, tags.bool, tags.null], color: "var(--fourth)" },
  { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
]);

const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "0.875rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-content": {
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
    caretColor: "var(--ink)",
    paddingBlock: "0.625rem",
    minHeight: "13rem",
  },
  ".cm-scroller": { lineHeight: "1.55", maxHeight: "26rem", overflow: "auto" },
  ".cm-gutters": {
    color: "var(--soft)",
    backgroundColor: "var(--paper)",
    borderRight: "1px solid var(--hairline)",
  },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--wash)" },
  ".cm-matchingBracket": { backgroundColor: "var(--wash)", outline: "1px solid var(--edge)" },
  ".fault": { textDecoration: "underline wavy var(--comparison) 2px", textUnderlineOffset: "3px" },
  ".cm-tooltip": {
    color: "var(--ink)",
    backgroundColor: "var(--paper)",
    border: "1px solid var(--edge)",
  },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    color: "var(--ink)",
    backgroundColor: "var(--wash)",
  },
});

/**
 * Puts an editor in the place of the plain field: colours, line numbers, names offered from the
 * schema. Tab leaves it, since no key of it is bound to Tab. It lives in a shadow root, where its
 * styles are constructed sheets, which the content security policy allows.
 */
export function codeEditor({ field, names, onRun, onChange }: Options): SqlEditor {
  const host = document.createElement("div");
  host.className = "code-editor";
  const root = host.attachShadow({ mode: "open" });
  const hadFocus = document.activeElement === field;
  const label = field.labels[0]?.textContent.trim() ?? "SQL";
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: field.value,
      selection: { anchor: field.selectionStart, head: field.selectionEnd },
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(asksForStillness() ? { cursorBlinkRate: 0 } : {}),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        sqlLanguage({ dialect: PostgreSQL, schema: { ...names }, upperCaseKeywords: true }),
        syntaxHighlighting(colours),
        EditorView.lineWrapping,
        faultMark,
        look,
        EditorView.contentAttributes.of({
          "aria-label": label,
          "aria-multiline": "true",
          spellcheck: "false",
          autocapitalize: "off",
        }),
        keymap.of([
          {
            key: "Mod-Enter",
            run: () => {
              onRun();
              return true;
            },
          },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) onChange();
        }),
      ],
    }),
  });
  field.hidden = true;
  field.before(host);
  if (hadFocus) view.focus();
  return {
    read: () => view.state.doc.toString(),
    write: (sql) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: sql } });
    },
    insert: (text) => {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    mark: (place) => {
      view.dispatch({ effects: setMark.of(place) });
    },
    focus: () => {
      view.focus();
    },
  };
}
