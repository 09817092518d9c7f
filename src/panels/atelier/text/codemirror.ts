/** How the editor is made: keys, completion from the format and the file, problems from the checker, no history of its own. */
import {
  autocompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, forEachDiagnostic, lintGutter, nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, type Extension, Facet, RangeSetBuilder, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  WidgetType,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { cleanedLines, completionsAt, type Repair, repairOf, type Thing } from '../../../scenario/edit';
import type { Language } from '../../../scenario/playable';
import type { Problem } from '../../../store/atelier/atelier';
import { atelierWords } from '../../../words/workshop';
import { messageOf } from '../../../words/problems';
import { aboutText, schemaWords } from '../../../words/schema';
import { THEME } from './theme';

/** Of a change that was made elsewhere than in the editor. */
export const fromOutside = Annotation.define<boolean>();

interface EditorParts {
  root: ShadowRoot;
  text: string;
  label: string;
  language: Language;
  /** Those of the text as it was last read. */
  things: () => readonly Thing[];
  /** Something was typed: what is written now is asked for when the hand rests. */
  onType: () => void;
  onLine: (line: number) => void;
  onCleaned: () => void;
  onRepair: (repair: Repair) => void;
}

const HIGHLIGHT = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], fontWeight: '700' },
  { tag: tags.comment, color: 'var(--ink-2)' },
]);

export function createEditor(parts: EditorParts): EditorView {
  const { root, text, label, language } = parts;
  const extensions: Extension[] = [
    lineNumbers(),
    lintGutter(),
    drawSelection(),
    highlightActiveLine(),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    // Room for what is said under a line.
    EditorView.scrollMargins.of(() => ({ top: 24, bottom: 96 })),
    yaml(),
    syntaxHighlighting(HIGHLIGHT),
    autocompletion({ override: [completing(parts)], icons: false }),
    keymap.of([{ key: 'F8', run: nextDiagnostic }, ...completionKeymap, indentWithTab, ...defaultKeymap]),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true', lang: language }),
    EditorView.clipboardInputFilter.of((pasted) => {
      const clean = cleanedLines(pasted);
      if (clean !== pasted) parts.onCleaned();
      return clean;
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !update.transactions.some((one) => one.annotation(fromOutside))) parts.onType();
      if (update.selectionSet || update.docChanged)
        parts.onLine(update.state.doc.lineAt(update.state.selection.main.head).number);
    }),
    repairing.of(parts.onRepair),
    noteUnderLine,
    THEME,
  ];
  return new EditorView({ root, parent: root, state: EditorState.create({ doc: text, extensions }) });
}

const completing =
  ({ things, language }: EditorParts) =>
  (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const found = completionsAt(text, things(), context.pos);
    if (
      found === null ||
      (found.from === context.pos && !context.explicit && !/[:{,[] $/.test(text.slice(0, context.pos)))
    )
      return null;
    return {
      from: found.from,
      options: found.options.map(({ label, name, about, isKey }) => ({
        label,
        apply: isKey ? `${label}: ` : label,
        ...(name === null ? {} : { detail: name }),
        ...(about === null ? {} : { info: aboutText(schemaWords(language), about) }),
      })),
    };
  };

interface Note extends Diagnostic {
  repair: Repair | null;
  says: string;
}

/** Underlines what the checker found in this very text. */
export function showProblems(
  view: EditorView,
  text: string,
  problems: readonly Problem[],
  fileName: string,
  language: Language,
): void {
  const { doc } = view.state;
  const notes = problems
    .filter(({ file, line }) => file === fileName && line <= doc.lines)
    .map((problem): Note => {
      const line = doc.line(problem.line);
      const from = Math.min(line.to, line.from + problem.column - 1);
      const repair = repairOf(text, problem);
      return {
        from,
        to: Math.max(from, Math.min(line.to, line.from + problem.endColumn - 1)),
        severity: problem.severity,
        message: messageOf(problem, language).message.replaceAll('`', ''),
        repair,
        says: repair === null ? '' : atelierWords(language).problems.write(repair.writes),
      };
    });
  view.dispatch(setDiagnostics(view.state, notes));
}

const repairing = Facet.define<(repair: Repair) => void, (repair: Repair) => void>({
  combine: (all) => all[0] ?? (() => undefined),
});

/** Under the line where one writes: what is wrong with it, and the button of its one way out. */
class NoteWidget extends WidgetType {
  constructor(readonly note: Note) {
    super();
  }

  override eq(other: NoteWidget): boolean {
    return other.note === this.note;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('div');
    box.className = `note-under is-${this.note.severity}`;
    const words = document.createElement('span');
    words.textContent = this.note.message;
    box.append(words);
    const { repair, says } = this.note;
    if (repair !== null) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = says;
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => view.state.facet(repairing)(repair));
      box.append(button);
    }
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const noteUnderLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (_, { state }) => {
    const line = state.doc.lineAt(state.selection.main.head);
    const notes: Note[] = [];
    forEachDiagnostic(state, (diagnostic, from) => {
      if (from >= line.from && from <= line.to) notes.push(diagnostic as Note);
    });
    const builder = new RangeSetBuilder<Decoration>();
    for (const note of notes.slice(0, 2))
      builder.add(line.to, line.to, Decoration.widget({ widget: new NoteWidget(note), block: true, side: 1 }));
    return builder.finish();
  },
  provide: (field) => EditorView.decorations.from(field),
});
