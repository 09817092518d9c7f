// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { stateHash } from '../../src/engine';
// It loads at the end of a game; here it is there from the start.
import '../../src/panels/hand-in/screen';
import { codeOf } from '../../src/store/saved-games/codes';
import type { Mode } from '../../src/store/game/game';
import { linkTo } from '../../src/store/launch/made-links';
import { drawn, playUntil, showApp } from '../support/app-context';
import { parisPlayable } from '../support/playable';
import { eventually } from '../support/patience';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A finished game, and what hands it in on the page. */
async function finished(mode: Mode = 'game', language: 'fr' | 'en' = 'fr') {
  const shown = showApp({ scenarios: [parisPlayable()], preferences: { language } });
  shown.game.actions.newGame({ scenario: parisPlayable(), seed: 7, mode });
  await drawn();
  shown.game.actions.predict('libertes');
  await playUntil(shown, (phase) => phase === 'ended');
  await eventually(() =>
    screen.getByRole('heading', { name: language === 'fr' ? 'Rendre sa partie' : 'Hand in your game' }),
  );
  return { ...shown, played: shown.game.getState().game! };
}

/** Catches what is downloaded. */
function downloads() {
  const files: { name: string; text: () => Promise<string> }[] = [];
  let last: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:x';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = last!;
    files.push({ name: this.download, text: () => blob.text() });
  });
  return files;
}

/** The first of them: what writes it is fetched when it is asked for. */
async function arrived(files: ReturnType<typeof downloads>) {
  await expect.poll(() => files.length).toBeGreaterThan(0);
  return files[0]!;
}

describe('handing a game in', () => {
  test('gives its code, its link, the link as a picture, and the fingerprint of its last state', async () => {
    const { played } = await finished();
    const code = codeOf(played);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Lien vers la partie' }).value).toBe(
      linkTo(location.href, code, 'fr'),
    );
    expect(screen.getByRole('img', { name: 'Code QR du lien vers la partie' })).toBeTruthy();
    const hash = stateHash(played.states.at(-1)!);
    expect(document.querySelector('.hand-in')!.textContent.replace(/\s/g, '')).toContain(hash);
  });

  test('as a table has one row a turn, the start and the epilogue included', async () => {
    const { user, played } = await finished();
    const files = downloads();
    await user.click(screen.getByRole('button', { name: 'Tableau (CSV)' }));
    expect((await arrived(files)).name).toMatch(/^partie-paris-2025-[0-9a-f]{4}\.csv$/);
    const lines = (await (await arrived(files)).text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(played.states.length + 1);
    const [head, , first] = lines.map((line) => line.split(';'));
    expect(head).toHaveLength(9 + played.scenario.rules.gauges.length);
    expect(first![head!.indexOf('Pronostic')]).toBe('libertes (fr)');
    expect(first![head!.indexOf('Approche')]).toBe('COP du numérique');
    expect(await screen.findByText(/est téléchargé/)).toBeTruthy();
  });

  test('as data holds the code, the predictions and every number', async () => {
    const { user, played } = await finished();
    const files = downloads();
    await user.click(screen.getByRole('button', { name: 'Données (JSON)' }));
    const record = JSON.parse(await (await arrived(files)).text()) as Record<string, unknown>;
    expect(record).toMatchObject({
      format: 'bouclier-game-1',
      code: codeOf(played),
      seed: 7,
      answers: played.answers,
      stateHash: stateHash(played.states.at(-1)!),
      predictions: [{ turn: 1, gauge: 'libertes' }],
      outcome: { ending: played.outcome!.ending, emancipation: played.outcome!.axes.emancipation / 1000 },
    });
    expect(record['turns']).toHaveLength(played.states.length);
  });

  test('speaks English to who plays in English', async () => {
    const { user } = await finished('game', 'en');
    const files = downloads();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to the game' }).value).toContain('#game=B1');
    await user.click(screen.getByRole('button', { name: 'Table (CSV)' }));
    expect((await (await arrived(files)).text()).split('\r\n')[0]).toContain('Turn,Date,Dossier');
  });

  test('is refused to a sandbox, and the reason is told', async () => {
    await finished('sandbox');
    expect(screen.getByText(/un autre appareil ne pourrait pas la vérifier/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tableau (CSV)' })).toBeNull();
  });

  test('prints two pages that the screen and screen readers do not meet', async () => {
    const { root, played } = await finished();
    const paper = document.querySelector('.printed-only')!;
    expect(root.contains(paper)).toBe(false);
    expect(paper.querySelectorAll('.paper-page')).toHaveLength(2);
    expect(paper.querySelectorAll('tbody tr')).toHaveLength(played.answers.length);
    expect(paper.textContent).toContain(codeOf(played));
  });
});
