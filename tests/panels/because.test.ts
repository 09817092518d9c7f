/** Why a game ended as it did: the ways to its ending in words, and which of them it took. */
import { expect, test } from 'vitest';
import { becauseView } from '../../src/panels/debrief/summary/because';
import { compare, type Condition } from '../../src/engine';
import { localeIn } from '../../src/view-models/locale';
import { debriefWords } from '../../src/words/debrief';
import { finished } from '../support/debriefed';
import { faulty } from '../support/faulty';

await debriefWords.load('fr');
const game = finished({ scenario: faulty(), decisions: ['cop', 'cop', 'cop', 'cop'] });
const [axis] = Object.values(game.scenario.rules.axes);
const over = (to: number): Condition => ({ cell: axis!, is: '>=', to });

test('one way is its condition, with what the game came to, to a tenth: beside a bound whole points may read as the bound', () => {
  const { ways, taken, yours } = becauseView(game, over(1), localeIn('fr'));
  expect([ways.length, taken]).toEqual([1, null]);
  expect(yours).toMatch(new RegExp(`\u00a0${localeIn('fr').numbers.tenths(game.outcome!.axes.emancipation)}$`));
});

test('no number reads on the other side of its bound; where the whole points do that every screen shows, both are said', () => {
  const locale = localeIn('fr');
  // A luck that ends between two whole points.
  const between = finished({ scenario: faulty(), decisions: ['cop', 'cop', 'cop', 'cop'], seed: 5 });
  const { tyranny } = between.outcome!.axes;
  expect(tyranny % 1000).toBe(750);
  const read = (text: string): number => Number(text.replace(',', '.'));
  const points = locale.numbers.points(tyranny);
  const seen = new Set<string>();
  for (const is of ['<', '<=', '>', '>='] as const)
    for (let apart = -900; apart <= 900; apart += 50) {
      const bound = Math.round((tyranny + apart) / 100) / 10;
      const when: Condition = { cell: between.scenario.rules.axes.tyranny, is, to: bound };
      const { yours } = becauseView(between, when, locale);
      const [, exact, rounded] = /\u00a0([\d,]+)(?: \(arrondi à (\d+)\))?$/.exec(yours)!;
      const isReached = compare(tyranny, is, bound * 1000);
      expect(compare(read(exact!), is, bound), `${yours} ${is} ${bound}`).toBe(isReached);
      const isTold = compare(Number(points), is, bound) !== isReached;
      expect(rounded, `${yours} ${is} ${bound}`).toBe(isTold ? points : undefined);
      seen.add(`${is} ${isTold}`);
    }
  expect(seen.size).toBe(8);
});

test('of several ways, it names the first that the game took', () => {
  const because = becauseView(game, { any: [over(101), over(2), over(1)] }, localeIn('fr'));
  expect(because.taken).toBe(1);
  const words = debriefWords('fr').summary;
  expect(words.ways(3, because.ways[0]!)).toMatch(/^, par l’un de trois chemins\u00a0: .+ à 101 ou plus\.$/);
  expect(words.yours(because.yours, because.taken)).toMatch(/^Vous\u00a0: .+, par le chemin 2\.$/);
});
