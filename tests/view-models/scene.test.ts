/** What stands on the world in front of a dossier: the crowd that its gauges make, the threads of the treaty, an answer that is pointed at. */
import { describe, expect, test } from 'vitest';
import type { Life } from '../../src/scenario/playable';
import type { Game } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import { livesView } from '../../src/view-models/lives';
import { localeIn } from '../../src/view-models/locale';
import { crowdLine, sceneView } from '../../src/view-models/scene';
import { playableFrom } from '../support/playable';
import { spoken } from '../support/texts';
import { world } from '../support/world';

const locale = localeIn('fr');
const life = (id: string): Life => ({ id, name: id, who: spoken('…'), region: 'eu', face: {}, moments: [] });

/** A world whose gauges `jobs` and `files` say two poses, about `ada`; `bob` stands in its crowd. */
function begun(lives = [life('ada'), life('bob')]) {
  const { scenario } = world()
    .gauge('jobs', { start: 60 })
    .gauge('files', { start: 80, good: 'low' })
    .actor('north', { weight: 1, stance: 80 })
    .actor('south', { weight: 1, stance: 80 })
    .treaty({ every: 1, minClauses: 1, minParties: 1 })
    .clause('law', { appeal: { north: 4, south: -4 } })
    .dossier('a', { cop: { clause: 'law' }, public: { effects: [{ on: 'good', add: 10 }] } })
    .dossier('b');
  const plain = playableFrom(scenario);
  const { gauges, actors, dossiers } = plain.texts;
  const store = createGameStore();
  store.actions.newGame({
    scenario: {
      ...plain,
      lives,
      texts: {
        ...plain.texts,
        gauges: {
          ...gauges,
          jobs: { ...gauges['jobs']!, pose: 'out-of-work' },
          files: { ...gauges['files']!, pose: 'on-file' },
        },
        actors: {
          north: { ...actors['north']!, region: 'eu' },
          south: { ...actors['south']!, region: 'china' },
        },
        dossiers: { ...dossiers, a: { ...dossiers['a']!, life: 'ada' }, b: { ...dossiers['b']!, life: 'ada' } },
      },
    },
    seed: 1,
  });
  return { game: (): Game => store.getState().game!, ...store.actions };
}

describe('the crowd', () => {
  test('is counted from the gauges, the good side of each, in the poses that they name', () => {
    const { game } = begun();
    // Eighty on file; of the other twenty half are well, and of the rest two fifths have no work.
    expect(crowdLine(game())).toEqual([
      { pose: 'free', count: 10 },
      { pose: 'on-the-way', count: 6 },
      { pose: 'out-of-work', count: 4 },
      { pose: 'on-file', count: 80 },
    ]);
  });

  test('is left by whom the dossier is about', () => {
    const { crowd, person } = sceneView(begun().game(), null, locale);
    expect(crowd!.named.map(({ id }) => id)).toEqual(['bob']);
    expect(person).toMatchObject({ pose: 'on-the-way' });
  });

  test('has nobody who cheers at a question', () => {
    const free = { when: { all: [] }, after: 0, pose: 'free', text: spoken('…') } as const;
    const played = begun([{ ...life('ada'), moments: [free] }]);
    played.answer('public');
    played.goOn();
    const { crowd, person } = sceneView(played.game(), null, locale);
    expect(livesView(played.game(), locale).find(({ id }) => id === 'ada')!.pose).toBe('free');
    expect([crowd === null, person?.pose]).toEqual([false, 'on-the-way']);
  });

  test('is shown beside what it was a turn before, and stands while a dossier is open', () => {
    const played = begun();
    expect(sceneView(played.game(), null, locale).crowd!.before).toBeNull();
    played.answer('public');
    expect(sceneView(played.game(), null, locale).crowd).toBeNull();
    played.goOn();
    const { before, now } = sceneView(played.game(), null, locale).crowd!;
    expect([before!.hundred.free, now.hundred.free]).toEqual([10, 12]);
  });
});

test('each clause of the treaty is a thread between the regions of two who signed it', () => {
  const played = begun();
  expect(sceneView(played.game(), null, locale).threads).toEqual([]);
  played.answer('cop');
  while (played.game().phase !== 'dossier') played.goOn();
  expect(sceneView(played.game(), null, locale).threads.map(({ id }) => id)).toEqual(['clause law']);
});

test('the answer that is pointed at shows whom it moves and how far the axes would go; none shows nothing', () => {
  const { game } = begun();
  expect(sceneView(game(), null, locale).preview).toBeNull();
  expect(sceneView(game(), 'public', locale).preview).toMatchObject({ emancipation: 0.1, tyranny: 0, actors: [] });
  expect(sceneView(game(), 'cop', locale).preview).toMatchObject({
    emancipation: 0,
    actors: [
      { id: 'north', isUp: true },
      { id: 'south', isUp: false },
    ],
  });
});

test('a life that takes the cry of a turn stands before the world while that is read, and no other time', () => {
  const told: Life = {
    ...life('ada'),
    moments: [{ when: { cell: 'jobs', is: '>', to: 50 }, after: 0, pose: 'free', text: spoken('…') }],
  };
  const hasFace = (played: ReturnType<typeof begun>) => sceneView(played.game(), null, locale).hasFace;
  for (const [lives, isTold] of [
    [[told], true],
    [[life('ada')], false],
  ] as [Life[], boolean][]) {
    const played = begun(lives);
    expect(hasFace(played)).toBe(false);
    played.answer('public');
    expect(hasFace(played)).toBe(isTold);
    while (played.game().phase !== 'dossier') played.goOn();
    expect(hasFace(played)).toBe(false);
  }
});
