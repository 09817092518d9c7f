/** The cards that a delegation files in a session on paper: those of the game, and blank ones where a world has no levers. */
import type { Card } from '../../../class';
import type { IconName } from '../../../drawings';
import type { PlayableScenario } from '../../../scenario/playable';
import type { Locale } from '../../../view-models/locale';
import { actorName } from '../../../view-models/names';
import { roomWords } from '../../../words/class';
import { CARD_ICONS, cardView } from '../../room/card-view-model';
import { partiesOf } from './roles';

export interface PaperCard {
  key: string;
  icon: IconName;
  verb: string;
  /** What it is about; null: that is written on it. */
  label: string | null;
  /** Of one that is blank. */
  kind?: 'offer' | 'ask' | 'reword';
}

export interface CardSheetView {
  id: string;
  name: string;
  cards: readonly PaperCard[];
}

/** Blank cards of each kind, where a world names nothing to offer, or so much to reword that no page holds it. */
const BLANK = 2;
/** Clauses that have a card each. */
const MOST_CLAUSES = 8;
/** Cards of a row: whoever has filed all others waits. */
const ROW = 3;

/** A sheet of cards a delegation, in the order of the sheets of their roles. */
export const cardSheets = (scenario: PlayableScenario, locale: Locale): CardSheetView[] =>
  partiesOf(scenario).map(({ id }) => {
    const cards = [...bargains(scenario, id, locale), ...rewordings(scenario, locale), ...votes(scenario, locale)];
    const waits = ROW - (cards.length % ROW);
    const wait = paper(scenario, 'wait', locale);
    return {
      id,
      name: actorName(scenario, id, locale),
      cards: [...cards, ...Array.from({ length: waits }, (_, i) => ({ ...wait, key: `wait ${i}` }))],
    };
  });

function bargains(scenario: PlayableScenario, party: string, locale: Locale): PaperCard[] {
  const levers = scenario.rules.treaty!.levers ?? [];
  if (levers.length === 0) return [...blank('offer', locale), ...blank('ask', locale)];
  return levers.flatMap((lever) => {
    if (lever.party !== party) return [paper(scenario, `offer/${lever.id}`, locale)];
    return lever.kind === 'concession' ? [paper(scenario, `ask/${lever.id}`, locale)] : [];
  });
}

function rewordings(scenario: PlayableScenario, locale: Locale): PaperCard[] {
  const { clauses } = scenario.rules.treaty!;
  return clauses.length > MOST_CLAUSES
    ? blank('reword', locale)
    : clauses.map(({ id }) => paper(scenario, `reword/${id}`, locale));
}

const votes = (scenario: PlayableScenario, locale: Locale): PaperCard[] =>
  (['sign', 'hold'] as const).map((card) => paper(scenario, card, locale));

function paper(scenario: PlayableScenario, card: Card, locale: Locale): PaperCard {
  const { icon, verb, label } = cardView(scenario, card, locale);
  return { key: card, icon, verb, label };
}

const blank = (kind: 'offer' | 'ask' | 'reword', { language }: Locale): PaperCard[] =>
  Array.from({ length: BLANK }, (_, i) => ({
    key: `${kind} ${i}`,
    kind,
    icon: CARD_ICONS[kind],
    verb: roomWords(language).cop.verbs[kind],
    label: null,
  }));
