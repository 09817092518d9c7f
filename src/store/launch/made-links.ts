/** Links that are made: to a start, and to a game as it was played. */
import type { AssumptionSet } from '../../engine';
import { LANGUAGE_INFO, type Language } from '../../scenario/playable';
import type { Mode } from '../game/game';
import { pageOf } from './address';

/** Where a game starts, and nothing of what was played. */
export interface Start {
  /** null: one that no site has, whose whole text follows in the fragment. */
  scenario: string | null;
  seed: number;
  language: Language;
  assumptions: AssumptionSet;
  mode: Mode;
}

/**
 * The address of a start: whoever opens it finds the same world, with the same luck to come. Assumptions in the middle are
 * left out. `page` is the address of the game's page, with or without what follows it; `asks` whether it is played or still
 * prepared.
 */
export function addressOf(
  page: string,
  { scenario, seed, language, assumptions, mode }: Start,
  asks: 'scenario' | 'prepare' = 'scenario',
): string {
  const levels = Object.entries(assumptions).filter(([, level]) => level === 'low' || level === 'high');
  const asked = [
    ...(scenario === null ? [] : [`${asks}=${encodeURIComponent(scenario)}`]),
    `seed=${seed}`,
    `lang=${language}`,
    ...(levels.length === 0
      ? []
      : [`assume=${levels.map(([id, level]) => `${encodeURIComponent(id)}:${level}`).join()}`]),
    ...(mode === 'sandbox' ? ['mode=sandbox'] : []),
  ];
  return `${pageOf(page)}?${asked.join('&')}`;
}

/** The link to a game; `page` is the address of the game's page, with or without a fragment. */
export function linkTo(page: string, code: string, language: Language): string {
  return `${page.replace(/#.*$/s, '')}#${LANGUAGE_INFO[language].link}=${code}`;
}

/** The address of a start in a world of one's own; `packed` is its text, as `give/world-link` packs it. */
export const worldAddressOf = (page: string, start: Omit<Start, 'scenario'>, packed: string): string =>
  `${addressOf(page, { ...start, scenario: null })}#w=${packed}`;
