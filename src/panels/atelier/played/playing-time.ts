/** How long a pupil needs for a world: what is read, at two speeds, and what is thought over. */
import type { PlayedMap } from '../../../store/atelier/played';
import { DOCTRINES } from '../../../engine';
import type { PlayableScenario, Text } from '../../../scenario/playable';
import type { Locale } from '../../../view-models/locale';

/** Words a minute, read in silence: a fifteen-year-old who reads with ease, and one who does not. */
const READING = { fast: 200, slow: 110 } as const;
/** Minutes to choose an answer, to make a move at a session, to promise, to look at what a turn has done. */
const THINKING = { dossier: 0.6, session: 1.2, promise: 0.5, review: 0.4 } as const;

export interface PlayingTime {
  /** Read in one game, on average. */
  words: number;
  /** Minutes. */
  from: number;
  to: number;
}

export function playingTime(map: PlayedMap, { texts, rules }: PlayableScenario, { say }: Locale): PlayingTime {
  const count = (...all: readonly (Text | null)[]): number =>
    all.reduce((sum, text) => sum + (text === null ? 0 : wordsIn(say(text))), 0);
  const share = (games: number) => games / Math.max(1, map.games);
  const total = (things: readonly { id: string; games: number }[], words: (id: string) => number) =>
    things.reduce((sum, { id, games }) => sum + share(games) * words(id), 0);
  const words =
    total(map.dossiers, (id) => {
      const { title, text, options } = texts.dossiers[id]!;
      return count(title, text, ...DOCTRINES.flatMap((one) => [options[one].label, options[one].about]));
    }) +
    total(map.events, (id) => count(texts.events[id]!.title, texts.events[id]!.text)) +
    total(map.endings, (id) => count(texts.endings[id]!.title, texts.endings[id]!.text));
  const { dossiers, sessions, promises } = map.questions;
  const thinking =
    dossiers * THINKING.dossier +
    sessions * THINKING.session +
    promises * THINKING.promise +
    rules.turns * THINKING.review;
  return {
    words: Math.round(words),
    from: Math.max(1, Math.round(words / READING.fast + thinking * 0.7)),
    to: Math.max(2, Math.round(words / READING.slow + thinking * 1.3)),
  };
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
