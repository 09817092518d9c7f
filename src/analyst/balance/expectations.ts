/** What the author of a scenario expects of its games, held against what was played. */
import { DOCTRINES, type Scenario } from '../../engine';
import type { Expectation } from '../../scenario/playable';
import type { Census, Count, Share } from './census';

/** `undecided`: the interval reaches over the bound; more games would tell. */
export type Verdict = 'met' | 'broken' | 'undecided';

/** What became of one expectation. */
export interface ExpectationResult {
  expectation: Expectation;
  verdict: Verdict;
  /** What it says of each ending, event or option (`dossier/doctrine`); `found` is null for what had no chance to be met. */
  items: readonly { id: string; found: Share | null; verdict: Verdict }[];
}

/** Judges each expectation by the games of the crowd. */
export function expectationsOf(
  expectations: readonly Expectation[],
  scenario: Scenario,
  census: Census,
): ExpectationResult[] {
  return expectations.map((expectation) => {
    const [least, most] = 'ending' in expectation ? expectation.between : [expectation.atLeast, 1];
    const items = countsOf(expectation, scenario, census).map(({ id, count }) => {
      const found = count.share();
      return { id, found, verdict: verdictOn(found, least, most) };
    });
    return { expectation, verdict: worstOf(items.map(({ verdict }) => verdict)), items };
  });
}

function worstOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => verdict === 'broken') ?? verdicts.find((verdict) => verdict !== 'met') ?? 'met';
}

function verdictOn(found: Share | null, least: number, most: number): Verdict {
  if (found === null) return least > 0 ? 'undecided' : 'met';
  if (found.most < least || found.least > most) return 'broken';
  return found.least >= least && found.most <= most ? 'met' : 'undecided';
}

function countsOf(expectation: Expectation, scenario: Scenario, census: Census): { id: string; count: Count }[] {
  if ('ending' in expectation) {
    const place = scenario.endings.findIndex(({ id }) => id === expectation.ending);
    return [{ id: expectation.ending, count: census.endings[place]! }];
  }
  switch (expectation.every) {
    case 'ending':
      return scenario.endings.map(({ id }, i) => ({ id, count: census.endings[i]! }));
    case 'event':
      return scenario.events.map(({ id }, i) => ({ id, count: census.events[i]! }));
    case 'option':
      return scenario.dossiers.flatMap(({ id }, i) =>
        DOCTRINES.map((doctrine, option) => ({ id: `${id}/${doctrine}`, count: census.options[i]![option]! })),
      );
  }
}
