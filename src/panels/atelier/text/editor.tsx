/** The text of a world: CodeMirror in a shadow root, where its styles pass the page's policy. */
import './editor.css';
import { useEffect, useRef } from 'preact/hooks';
import type { EditorView } from '@codemirror/view';
import { difference, lineAt, startOfLine, type Thing } from '../../../scenario/edit';
import type { Atelier, AtelierStoreApi } from '../../../store/atelier/atelier';
import { problemWords } from '../../../words/problems';
import { atelierWords } from '../../../words/workshop';
import { useLanguage, useWords } from '../../hooks/use-words';
import { pending, writeTyped } from '../form/use-typed';
import { createEditor, fromOutside, showProblems } from './codemirror';

/** Loaded before this is first shown. */
export const words = [problemWords];

interface TextEditorProps {
  store: AtelierStoreApi;
  state: Atelier;
  /** Those of the text as it was last read. */
  things: readonly Thing[];
  onLine: (line: number) => void;
  onCleaned: () => void;
}

/** Milliseconds without a key: after them what was typed is handed over, and what comes is another step to undo. */
const REST = 250;
const STEP = 800;

/** The editor counts a line break as one letter. */
const asShown = (text: string): string => text.replaceAll('\r\n', '\n');

export default function TextEditor({ store, state, things, onLine, onCleaned }: TextEditorProps) {
  const language = useLanguage();
  const { text: words } = useWords(atelierWords);
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const text = state.document?.text ?? '';
  const named = useRef(things);
  named.current = things;
  const isWindows = useRef(false);
  isWindows.current = text.includes('\r\n');

  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    let [rest, step]: ReturnType<typeof setTimeout>[] = [];
    // A key is the editor's alone: the whole text is looked at when the hand rests, or before anything else is done with it.
    const handOver = () => {
      clearTimeout(rest);
      pending.delete(handOver);
      const typed = made.state.doc.toString();
      store.actions.type(isWindows.current ? typed.replaceAll('\n', '\r\n') : typed);
    };
    const made = createEditor({
      root,
      text: asShown(text),
      label: words.name,
      language,
      things: () => named.current,
      onType: () => {
        pending.add(handOver);
        clearTimeout(rest);
        rest = setTimeout(handOver, REST);
        clearTimeout(step);
        step = setTimeout(store.actions.endStep, STEP);
      },
      onLine,
      onCleaned,
      onRepair: (repair) => store.actions.repair(repair),
    });
    view.current = made;
    return () => {
      if (pending.has(handOver)) handOver();
      clearTimeout(step);
      made.destroy();
      view.current = null;
    };
  }, [language]);

  // What a form, an undo or a repair has changed.
  useEffect(() => {
    const shown = view.current!;
    // The newest: more may have been typed since this was drawn.
    writeTyped();
    const newest = store.text();
    const change = difference(shown.state.doc.toString(), asShown(newest));
    if (change !== null) shown.dispatch({ changes: change, annotations: fromOutside.of(true) });
  }, [text]);

  useEffect(() => {
    const { checked } = state;
    // Of this very text: more may have been typed since.
    if (checked !== null && asShown(checked.text) === view.current!.state.doc.toString())
      showProblems(view.current!, checked.text, checked.problems, state.name, language);
  }, [state.checked, text, language]);

  useEffect(() => {
    if (state.goal === null) return;
    const { at } = state.goal;
    const shown = view.current!;
    const line = shown.state.doc.line(Math.min(shown.state.doc.lines, lineAt(text, at)));
    const place = Math.min(line.to, line.from + at - startOfLine(text, at));
    shown.dispatch({ selection: { anchor: place }, scrollIntoView: true });
    shown.focus();
  }, [state.goal]);

  return <div ref={host} class="editor-host" />;
}
