/** The editor in the inks of the page, which a shadow root inherits. */
import { EditorView } from '@codemirror/view';

const CODE = "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', 'Liberation Mono', Menlo, monospace";

export const THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', background: 'var(--paper-hi)', fontSize: '1rem' },
  '&.cm-focused': { outline: '0.1875rem solid var(--ink)', outlineOffset: '-0.1875rem' },
  '.cm-scroller': { fontFamily: CODE, lineHeight: '1.62', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.5rem' },
  '.cm-cursor': { borderLeft: '0.1875rem solid var(--ink)' },
  '.cm-gutters': { background: 'var(--paper-hi)', color: 'var(--ink-2)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { paddingInline: '0.75rem 0.625rem' },
  '.cm-activeLine': { background: 'var(--paper-2)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--sun)',
    opacity: '0.5',
  },
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-error, .cm-lintRange-warning': {
    background: 'var(--sun)',
    color: 'var(--black)',
    textDecoration: 'underline wavy 0.125em',
    textUnderlineOffset: '0.2em',
  },
  // A sign, and no picture: the page loads none but its own.
  '.cm-lint-marker': { width: '1em', height: 'auto' },
  '.cm-lint-marker-error, .cm-lint-marker-warning': { content: 'normal' },
  '.cm-lint-marker-error::before': { content: '"✕"', fontWeight: '700' },
  '.cm-lint-marker-warning::before': { content: '"▲"' },
  '.cm-tooltip': {
    background: 'var(--paper-hi)',
    color: 'var(--ink)',
    border: '0.1875rem solid var(--ink)',
    fontFamily: 'var(--text)',
    fontSize: '1rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: CODE, maxHeight: '18rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '0.5rem 0.75rem',
    minHeight: '2.75rem',
    display: 'flex',
    alignItems: 'center',
    gap: '1rem',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--ink)', color: 'var(--paper)' },
  '.cm-completionLabel': { fontWeight: '700' },
  '.cm-completionMatchedText': { textDecoration: 'underline', textUnderlineOffset: '0.2em' },
  '.cm-completionDetail': { fontFamily: 'var(--text)', fontStyle: 'normal', marginLeft: '0' },
  '.cm-tooltip.cm-completionInfo': { padding: '0.625rem 0.75rem', maxWidth: '22rem' },
  '.cm-diagnostic': { borderLeft: '0.375rem solid var(--ink)', padding: '0.5rem 0.75rem' },
  '.note-under': {
    display: 'flex',
    alignItems: 'center',
    gap: '0.75rem',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    padding: '0.5rem 0.75rem',
    background: 'var(--ink)',
    color: 'var(--paper)',
    fontFamily: 'var(--text)',
    fontWeight: '700',
  },
  '.note-under button': {
    minHeight: '2.75rem',
    padding: '0 1rem',
    border: '0',
    background: 'var(--sun)',
    color: 'var(--black)',
    font: 'inherit',
    cursor: 'pointer',
  },
});
