/** Codes that were handed out with each release: they play to what they played to, or are refused in words; never to another end. */
import { describe, expect, test } from 'vitest';
import { version as today } from '../../package.json' with { type: 'json' };
import { compile, ending, stateHash, type Scenario } from '../../src/engine';
import { replay } from '../../src/engine/analysis';
import { ENGINE_EDITION, versionOf } from '../../src/scenario/normalise/version';
import { readCode, scenarioOfCode } from '../../src/store/saved-games/read-code';
import { releaseOf, releases, rulesOf, type FrozenGame } from '../support/releases';
import { shipped, SHIPPED } from '../support/shipped';

const SHIPPED_NOW = await Promise.all(SHIPPED.map(shipped));

/** What a page that has a world in a version makes of a code. */
function opened(code: string, world: { id: string; version: number; rules: Scenario }): FrozenGame | string {
  const read = readCode(code, world);
  if (!read.ok) return read.problem.code;
  const model = compile(world.rules, read.assumptions, read.isDelegated);
  const played = replay(model, read.seed, read.answers);
  if (!played.ok) return played.error.code;
  return { code, hash: stateHash(played.state), ending: played.isOver ? ending(model, played.state) : null };
}

test('games of the release that package.json names are kept: `npm run freeze` keeps them', () => {
  expect(releases()).toContain(today);
});

describe.each(releases())('codes of %s', (name) => {
  const { edition, worlds } = releaseOf(name);
  describe.each(worlds)('$id', ({ id, version, games }) => {
    const rules = rulesOf(id, version);
    const now = SHIPPED_NOW.find((world) => world.id === id);

    test('there are some, of whole games and of one that was left', () => {
      expect(new Set(games.map((game) => game.ending === null))).toEqual(new Set([true, false]));
    });

    test.each(games)('$code', (game) => {
      // An engine that plays the same rules otherwise says that they are others.
      expect(versionOf(rules) === version).toBe(edition === ENGINE_EDITION);
      const kept = edition === ENGINE_EDITION ? game : 'other-version';
      expect(opened(game.code, { id, version: versionOf(rules), rules })).toEqual(kept);
      // The page of today: it has the world as it was, has changed it, or has it no more.
      const here = now === undefined ? 'other-scenario' : now.version === version ? game : 'other-version';
      const found = scenarioOfCode(game.code, SHIPPED_NOW);
      expect(found.ok ? opened(game.code, found.scenario) : found.problem.code).toEqual(here);
    });
  });
});
