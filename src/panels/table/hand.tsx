import type { LeverKind } from '../../engine';

/** On a grid of 48, as the icons are. */
const HANDS: Readonly<Record<LeverKind, string>> = {
  // an open hand
  concession: 'M17 46V36L6 25l4-4 8 6V8h5v14h2V3h5v19h2V5h5v18h2V10h5v24l-8 12Z',
  // a fist
  pressure: 'M13 46V35l-6-8V14h8v9h2V11h8v12h2V11h7v12h2v-9h6v19l-6 6v7ZM15 27v4h16v-4Z',
};

/** What a lever is: an open hand asks, a fist forces. */
export const Hand = ({ kind }: { kind: LeverKind }) => (
  <svg class="icon table-hand" viewBox="0 0 48 48" aria-hidden="true">
    <path d={HANDS[kind]} fill-rule="evenodd" />
  </svg>
);
