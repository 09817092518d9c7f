/** The picture of the played map, as lengths and lines: nothing of it needs a page. */
import { describe, expect, test } from 'vitest';
import { playedMap } from '../../src/analyst/played-map/played-map';
import { finishWork } from '../../src/analyst/work';
import { FLOW, flowOf } from '../../src/panels/atelier/played/flow';
import { cryOf, unseenIn } from '../../src/panels/atelier/played/findings';
import { playingTime } from '../../src/panels/atelier/played/playing-time';
import { webOf } from '../../src/panels/atelier/played/web';
import { readDocument, thingsOf } from '../../src/scenario/edit';
import type { PlayedMap } from '../../src/store/atelier/played';
import { localeIn } from '../../src/view-models/locale';
import { LANGUAGES } from '../../src/words';
import { playedWords } from '../../src/words/workshop';
import { ONE_LANGUAGE, playable } from '../support/scenario-text';

const [language] = LANGUAGES;
await Promise.all(LANGUAGES.map((each) => playedWords.load(each)));
const locale = localeIn(language!);
const scenario = playable(ONE_LANGUAGE);
const played = finishWork(playedMap({ scenario, budget: { games: 60 } }))!;

describe('the flow', () => {
  const flow = flowOf(played);

  test('has a column for each turn and one for the endings, none over another', () => {
    const places = [...flow.columns.map(({ x }) => x), flow.endsX];
    for (const [i, x] of places.slice(1).entries()) expect(x - places[i]!).toBe(FLOW.block + FLOW.gap);
    for (const { blocks } of [...flow.columns, { blocks: flow.ends }])
      for (const [i, { y }] of blocks.slice(1).entries()) expect(y).toBeGreaterThan(blocks[i]!.y + blocks[i]!.height);
  });

  test('a block is as tall as it has games, and never too low to be pressed', () => {
    for (const { blocks } of flow.columns) {
      const tall = blocks.filter(({ height }) => height > FLOW.least);
      for (const { height } of blocks) expect(height).toBeGreaterThanOrEqual(FLOW.least);
      const each = tall.map(({ height, games }) => height / games);
      for (const one of each) expect(one).toBeCloseTo(each[0]!, 6);
    }
  });

  test('has no bands but between what games went through', () => {
    const drawn = new Set(flow.bands.map(({ key }) => key));
    const gone = new Set(played.ways.map(({ from, to }) => `${from} ${to}`));
    expect(drawn.size).toBeGreaterThan(0);
    for (const key of drawn) expect(gone).toContain(key);
  });
});

describe('what stands out', () => {
  const words = playedWords(language!);
  const changed = (change: (map: PlayedMap) => Partial<PlayedMap>): PlayedMap => ({ ...played, ...change(played) });
  const withBest = (best: readonly (number | null)[]) =>
    changed(({ dossiers }) => ({
      dossiers: [
        { ...dossiers[0]!, options: dossiers[0]!.options.map((option, i) => ({ ...option, best: best[i]! })) },
      ],
      events: [],
      endings: [],
    }));

  test('is an answer that crushes the others before one that never serves, and nothing where all is well', () => {
    expect(cryOf(withBest([0.9, 0, 0.1]), words)).toBe(words.cry.crushes);
    expect(cryOf(withBest([0.5, 0, 0.5]), words)).toBe(words.cry.useless);
    expect(cryOf(withBest([0.4, 0.3, 0.3]), words)).toBe(words.cry.fine);
    expect(cryOf(withBest([null, null, null]), words)).toBe(words.cry.fine);
  });

  test('marks the things that no robot met, and those alone', () => {
    const things = thingsOf(readDocument(ONE_LANGUAGE), language!);
    const [first] = played.endings;
    const missed = changed(({ endings }) => ({
      endings: endings.map((each) => ({ ...each, games: each === first ? 0 : 1, isMet: each !== first })),
      events: [],
      facts: [],
    }));
    const marked = things.filter(({ path }) => unseenIn(missed, things).has(path.join('.')));
    expect(marked.map(({ kind, id }) => [kind, id])).toEqual([['ending', first!.id]]);
    const sought = changed(() => ({ endings: [{ id: first!.id, games: 0, isMet: true }], events: [], facts: [] }));
    expect(unseenIn(sought, things).size).toBe(0);
  });

  test('the time of a pupil grows with what is read', () => {
    const short = playingTime(played, scenario, locale);
    const longer = playingTime(
      { ...played, events: [], dossiers: [...played.dossiers, ...played.dossiers] },
      scenario,
      locale,
    );
    expect(short.from).toBeLessThanOrEqual(short.to);
    expect(longer.words).toBeGreaterThan(short.words);
  });
});

test('links are told from the one that moved most, and drawn between their gauges', () => {
  const web = webOf(played, scenario, locale);
  const moved = web.links.map((link) => Math.abs(link.moved));
  expect(moved).toEqual([...moved].sort((a, b) => b - a));
  expect(web.nodes.map(({ id }) => id)).toEqual(scenario.rules.gauges.map(({ id }) => id));
});
