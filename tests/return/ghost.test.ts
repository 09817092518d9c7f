/** A game beside another: from any code, one's own included, and nothing that its replay does not say. */
import { describe, expect, test } from 'vitest';
import { playBeside } from '../../src/panels/return/play-beside';
import { challengesOf, ghostIn, metBy } from '../../src/store/return/ghost';
import { returnsOf } from '../../src/store/return/returns';
import { codeOf } from '../../src/store/saved-games/codes';
import { negotiated } from '../support/negotiated';
import { parisPlayable } from '../support/playable';
import { entryOf, playOn, playToTheEnd, testApp, type TestApp } from '../support/stores';

const world = parisPlayable();
const [assumption] = world.rules.assumptions;

/** The code of a game, played elsewhere. */
async function codeElsewhere(decisions: number | 'all', played = world): Promise<string> {
  const app = testApp({ catalogue: [entryOf(played)] });
  await app.launch.actions.play(played.id, { seed: 77, assumptions: { [assumption!.id]: 'high' } });
  if (decisions === 'all') playToTheEnd(app);
  else playOn(app, decisions);
  return codeOf(app.game.getState().game!);
}

const here = () => testApp({ catalogue: [entryOf(world)] });
const gameOf = (app: TestApp) => app.game.getState().game!;
const ghostOf = (app: TestApp) => ghostIn(world, challengesOf(gameOf(app), returnsOf(app).getState().challenges));

describe('a game beside another', () => {
  test.each([
    ['its code', (code: string) => code],
    ['a link to it', (code: string) => `https://jeu.example/#partie=${code}`],
  ])('begins from the same start, from %s, and meets its answers', async (_name, write) => {
    const code = await codeElsewhere('all');
    const app = here();
    expect(await playBeside(app, write(code))).toBeNull();
    expect([gameOf(app).seed, gameOf(app).assumptions]).toEqual([77, { [assumption!.id]: 'high' }]);
    playOn(app, 1, 'cop');
    const ghost = ghostOf(app)!;
    expect(codeOf(ghost)).toBe(code);
    const [first] = gameOf(app).turns;
    expect(metBy(ghost, first!)?.doctrine).toBe(ghost.turns[0]!.doctrine);
    expect(metBy(ghost, first!)?.dossier).toBe(first!.dossier);
  });

  test('may be beside a game of one’s own', async () => {
    const app = here();
    await app.launch.actions.play(world.id, { seed: 5 });
    playToTheEnd(app);
    const { code } = app.savedGames.getState().games[0]!;
    expect(await playBeside(app, code)).toBeNull();
    expect(gameOf(app).turns).toHaveLength(0);
    expect(codeOf(ghostOf(app)!)).toBe(code);
  });

  test('says why it can’t be, and leaves what is on screen', async () => {
    const app = here();
    expect(await playBeside(app, 'bonjour')).toBe('not-a-code');
    expect(await playBeside(app, await codeElsewhere(2))).toBe('unfinished');
    expect(await playBeside(app, await codeElsewhere('all', negotiated()))).toBe('other-scenario');
    const lost = testApp({ catalogue: [{ ...entryOf(world), load: () => Promise.reject(new Error('lost')) }] });
    expect(await playBeside(lost, await codeElsewhere('all'))).toBe('not-loaded');
    expect([app.game.getState().game, returnsOf(app).getState().challenges]).toEqual([null, []]);
  });

  test('beside another game from the same start follows the one that was asked for last', async () => {
    const app = here();
    await app.launch.actions.play(world.id, { seed: 5 });
    playOn(app, 100, 'cop');
    const first = codeOf(gameOf(app));
    await app.launch.actions.play(world.id, { seed: 5 });
    playOn(app, 100, 'public');
    const second = codeOf(gameOf(app));
    expect(first).not.toBe(second);
    await playBeside(app, first);
    await playBeside(app, second);
    expect(codeOf(ghostOf(app)!)).toBe(second);
    expect(returnsOf(app).getState().challenges).toHaveLength(1);
  });
});
