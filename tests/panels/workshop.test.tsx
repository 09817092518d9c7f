// @vitest-environment happy-dom
/** The workshop as it is shown: a file opened, mended, played, studied. The checker is the real one, in the same thread. */
import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { balance, finishWork, type Analyst, type BalanceReport } from '../../src/analyst';
import { plotFrame, plotOf } from '../../src/panels/ui/plot/plot-layout';
import { checkFacts, checkScenario } from '../../src/scenario/check/check';
import { template } from '../../src/scenario/template';
import type { CheckOutcome } from '../../src/store/workshop/checker';
import type { WorkshopParts } from '../../src/store/workshop/workshop';
import type { Language } from '../../src/words';
import { drawn, heading, playUntil, showApp } from '../support/app-context';
import { memory } from '../support/memory';
import { parisPlayable } from '../support/playable';
import { answerMediaQueries } from '../support/media-queries';
import { eventually } from '../support/patience';

const right = template({
  id: 'robot-cdi',
  title: 'Un robot au CDI',
  languages: ['fr'],
  schema: 'x',
  isForTerminal: false,
});
/** A colon inside a text, and a gauge with a typing error. */
const broken = right
  .replace('"Laisser chacun s’en servir"', 'Laisser faire : chacun s’en sert')
  .replace('{ confiance: -14 }', '{ confience: -14 }');

const lineOf = (words: string): number => broken.split('\n').findIndex((line) => line.includes(words)) + 1;

const realChecker: WorkshopParts['checker'] = {
  check: (text, fileName) =>
    Promise.resolve({
      is: 'checked',
      checked:
        fileName === 'facts.yaml'
          ? { problems: checkFacts({ factsText: text, factsFileName: fileName }), scenario: null }
          : checkScenario(text, fileName),
    }),
};

interface ShownWorkshop {
  language?: Language;
  parts?: Partial<WorkshopParts>;
  storage?: ReturnType<typeof memory>;
}

async function openWorkshop({ language = 'fr', parts = {}, storage = memory() }: ShownWorkshop = {}) {
  const shown = showApp({
    scenarios: [parisPlayable()],
    preferences: { language },
    storage,
    workshop: { checker: realChecker, ...parts },
  });
  shown.navigation.actions.goTo('worlds');
  await shown.user.click(
    await screen.findByRole('button', { name: language === 'fr' ? /Écrire le vôtre/ : /Write your own/ }),
  );
  await screen.findByRole('button', { name: language === 'fr' ? 'Choisir un fichier' : 'Choose a file' });
  return shown;
}

type Shown = Awaited<ReturnType<typeof openWorkshop>>;

async function give({ root }: Shown, text: string, name = 'robot-cdi.yaml'): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => expect(root.querySelector('[aria-busy=true]')).toBeNull());
  await drawn();
}

const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const problems = (root: HTMLElement) =>
  [...root.querySelectorAll('.problem')].map((card) => card.querySelector('h3')!.textContent);

beforeEach(() => answerMediaQueries(true));

describe('the way in and out', () => {
  test('from the card to the workshop and back, the heading has the focus', async () => {
    const shown = await openWorkshop();
    expect(heading()).toBe(document.activeElement);
    expect(heading().textContent).toBe('Écrire le vôtre');
    expect(shown.root.querySelector('main')!.dataset['screen']).toBe('workshop');
    expect(document.title).toBe('Écrire le vôtre — Bouclier');
    await shown.user.click(screen.getByRole('button', { name: 'Retour à l’accueil' }));
    await drawn();
    expect(heading().textContent).toBe('Bouclier');
    expect(document.title).toBe('Bouclier');
  });

  test('the template that is given away passes the checker and is in the language of the page', async () => {
    const given: { name: string; text: Promise<string> }[] = [];
    URL.createObjectURL = (blob) => `blob:${given.push({ name: '', text: (blob as Blob).text() })}`;
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      given.at(-1)!.name = this.download;
    });
    const shown = await openWorkshop({ language: 'en' });
    for (const name of ['The template', 'Facts to cite']) {
      await shown.user.click(screen.getByRole('button', { name }));
      await drawn();
    }
    expect(given.map(({ name }) => name)).toEqual(['my-scenario.yaml', 'facts.yaml']);
    expect(statuses()).toContain('facts.yaml is downloaded.');
    const text = await given[0]!.text;
    const { problems: found, scenario } = checkScenario(text, 'my-scenario.yaml');
    expect(found).toEqual([]);
    expect(scenario).toMatchObject({ id: 'my-scenario', title: { en: 'My scenario' }, languages: ['en'] });
    clicked.mockRestore();
  });
});

describe('a file with errors', () => {
  test('says how many, then each with its line, its column, the words at fault and how to mend them', async () => {
    const shown = await openWorkshop();
    await give(shown, broken);
    expect(await screen.findByRole('heading', { name: '2 erreurs à corriger.' })).toBeTruthy();
    expect(statuses()).toContain('2 erreurs à corriger.');
    expect(problems(shown.root)).toEqual([
      `Erreur · ligne\u00a0${lineOf('Laisser faire')}, colonne\u00a016`,
      `Erreur · ligne\u00a0${lineOf('confience')}, colonne\u00a016`,
    ]);
    const card = shown.root.querySelectorAll<HTMLElement>('.problem')[1]!;
    expect(card.textContent).toContain('La jauge confience n’existe pas.');
    expect(card.querySelector('mark')!.textContent).toBe('en cause\u00a0: confience');
    expect(within(card).getByText('confiance').closest('p')!.textContent).toMatch(/Vouliez-vous dire confiance/);
    expect(screen.queryByRole('button', { name: 'Jouer' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Voir l’équilibre' })).toBeNull();
  });

  test('draws the carets right under the words at fault', async () => {
    const shown = await openWorkshop();
    await give(shown, broken);
    for (const excerpt of shown.root.querySelectorAll('.excerpt')) {
      const heard = excerpt.querySelector('mark .visually-hidden')!.textContent;
      const [line, carets] = excerpt.textContent.replace(heard, '').split('\n');
      const marked = excerpt.querySelector('mark')!.textContent.replace(heard, '');
      expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe(marked);
    }
  });

  test('shows errors before what is only to check, wherever they stand', async () => {
    const shown = await openWorkshop();
    // A warning on line 8 (a label that is too long), the error further down.
    const title = `title: "${'Un robot au CDI '.repeat(7).trim()}"`;
    await give(
      shown,
      right.replace('title: "Un robot au CDI"', title).replace('{ confiance: -14 }', '{ confience: -14 }'),
    );
    const found = problems(shown.root);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^Erreur/);
    expect(found[1]).toMatch(/^À vérifier/);
  });

  test('speaks English to those who do', async () => {
    const shown = await openWorkshop({ language: 'en' });
    await give(shown, broken);
    expect(screen.getByRole('heading', { name: '2 errors to mend.' })).toBeTruthy();
    expect(shown.root.querySelectorAll('.problem')[1]!.textContent).toContain('Did you mean confiance');
  });

  test('once mended plays, and its problems are gone', async () => {
    const shown = await openWorkshop();
    await give(shown, broken);
    await give(shown, right);
    expect(problems(shown.root)).toEqual([]);
    await shown.user.click(screen.getByRole('button', { name: 'Jouer' }));
    await drawn();
    expect(shown.game.getState().game!.scenario.id).toBe('robot-cdi');
    expect(shown.root.querySelector('main')!.dataset['screen']).toBe('turn');
  });

  test('leaves the way to begin another world where it was', async () => {
    const shown = await openWorkshop();
    await give(shown, right);
    expect(screen.getByRole('button', { name: 'Partir du modèle' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Partir de / })).toBeTruthy();
  });

  test.each<[CheckOutcome['is'], RegExp]>([
    ['too-long', /dix secondes/],
    ['not-loaded', /n’a pas pu être chargé/],
  ])('whose check is %s says so in words', async (is, words) => {
    const outcome = { is } as CheckOutcome;
    const shown = await openWorkshop({ parts: { checker: { check: () => Promise.resolve(outcome) } } });
    await give(shown, right);
    expect(shown.root.querySelector('.verdict')!.textContent).toMatch(words);
    expect(statuses().some((status) => words.test(status))).toBe(true);
  });

  test('a file of facts alone is said to be right, and is no game', async () => {
    const shown = await openWorkshop();
    const facts =
      'facts:\n  a-fact:\n    text: { fr: "Un fait.", en: "A fact." }\n    date: 2025\n    source: { title: "T" }\n';
    await give(shown, facts, 'facts.yaml');
    expect(screen.getByRole('heading', { name: 'Tout est bon. Ces faits peuvent être cités.' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Jouer' })).toBeNull();
  });
});

describe("a game of one's own", () => {
  test('ends where it began: in the workshop, its file still open', async () => {
    const shown = await openWorkshop();
    await give(shown, right);
    await shown.user.click(screen.getByRole('button', { name: 'Jouer' }));
    await playUntil(shown, (phase) => phase === 'ended');
    await shown.user.click(screen.getByRole('button', { name: 'Nouvelle partie' }));
    await drawn();
    expect(shown.game.getState().game).toMatchObject({ scenario: { id: 'robot-cdi' }, answers: [] });
    shown.game.actions.answer('cop');
    shown.game.actions.leave();
    expect(await screen.findByText('robot-cdi.yaml')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reprendre' })).toBeTruthy();
  });

  test('left and come back to: the file is asked for by the title of the game, then the game is resumed', async () => {
    const storage = memory();
    const first = await openWorkshop({ storage });
    await give(first, right);
    await first.user.click(screen.getByRole('button', { name: 'Jouer' }));
    first.game.actions.answer('public');

    const later = await openWorkshop({ storage });
    const kept = screen.getByRole('heading', { name: 'Parties gardées' }).parentElement!;
    expect(kept.textContent).toContain(
      'Un robot au CDI\u00a0: ouvrez le fichier de ce scénario pour reprendre la partie.',
    );
    await give(later, right);
    expect(screen.queryByRole('heading', { name: 'Parties gardées' })).toBeNull();
    await later.user.click(screen.getByRole('button', { name: 'Reprendre' }));
    await vi.waitFor(() => expect(later.game.getState().game).toMatchObject({ answers: ['public'], phase: 'review' }));
  });

  test('of rules that have changed since is said to be lost, and a new one can start', async () => {
    const storage = memory();
    const first = await openWorkshop({ storage });
    await give(first, right);
    await first.user.click(screen.getByRole('button', { name: 'Jouer' }));
    first.game.actions.answer('public');
    const later = await openWorkshop({ storage });
    await give(later, right.replace('start: 10', 'start: 12'));
    expect(later.root.querySelector('.is-ready')!.textContent).toMatch(/autre version de vos règles/);
    expect(screen.queryByRole('button', { name: 'Reprendre' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Jouer' })).toBeTruthy();
  });

  test('that has the name of a game of the catalogue is warned of', async () => {
    const shown = await openWorkshop();
    await give(shown, right.replace('id: robot-cdi', 'id: paris-2025'));
    expect(shown.root.querySelector('.is-ready')!.textContent).toMatch(/s’appelle aussi paris-2025/);
  });
});

describe('the balance report', () => {
  const { scenario } = checkScenario(right, 'robot-cdi.yaml');
  const report = finishWork(balance({ scenario: scenario!, budget: { games: 3 } }))!;

  /** An analyst that waits for the test. */
  function waitingAnalyst() {
    let onProgress: ((progress: { done: number; report: BalanceReport | null }) => void) | undefined;
    let settle: (report: BalanceReport | null) => void = () => undefined;
    const made: Analyst['balance'] = (_ask, waiting) => {
      onProgress = waiting?.onProgress;
      waiting?.signal?.addEventListener('abort', () => settle(null));
      return new Promise((resolve) => (settle = resolve));
    };
    return {
      startAnalyst: () => Promise.resolve({ balance: made, stop: () => undefined }),
      progress: (done: number, known: BalanceReport | null) => onProgress!({ done, report: known }),
      finish: () => settle(report),
    };
  }

  async function studying(language: Language = 'fr') {
    const analyst = waitingAnalyst();
    const shown = await openWorkshop({ language, parts: { startAnalyst: analyst.startAnalyst } });
    await give(shown, right);
    await shown.user.click(
      screen.getByRole('button', { name: language === 'fr' ? 'Voir l’équilibre' : 'See the balance' }),
    );
    await drawn();
    return { ...shown, analyst };
  }

  test('shows how far it is, then everything that it claims to show', async () => {
    const { analyst, root } = await studying();
    analyst.progress(0.42, null);
    await drawn();
    expect(screen.getByRole('progressbar', { name: 'Avancement du rapport' }).getAttribute('value')).toBe('42');
    analyst.finish();
    await drawn();
    await drawn();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(statuses().some((status) => /Rapport prêt/.test(status))).toBe(true);
    expect(root.querySelectorAll('.criterion')).toHaveLength(report.criteria.length);
    const rows = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').length - 1;
    expect(rows('Les deux axes')).toBe(report.players.length);
    expect(rows('Les fins atteintes')).toBe(3);
    expect(rows('Les événements')).toBe(1);
    expect(rows('Un robot à la bibliothèque')).toBe(3);
    expect(root.querySelectorAll('.tally > li')).toHaveLength(3);
    expect(root.querySelectorAll('.plot-mark')).toHaveLength(report.players.length);
    expect(rows('Qui gagne, et où')).toBe(report.premises.length);
  });

  test('has no id of the machine left in it, in either language', async () => {
    for (const language of ['fr', 'en'] as const) {
      const { analyst, root } = await studying(language);
      analyst.finish();
      await drawn();
      await drawn();
      const text = root.querySelector('.balance')!.textContent;
      expect(text).not.toMatch(/laissez_faire|bien-entoure|undefined|NaN|\[object|seeker|random:/);
      expect(text).toContain('Bien entouré');
    }
  });

  test('tells what is out of reach from what was only not seen', async () => {
    const { analyst, root, user } = await studying();
    const none = { share: 0, least: 0, most: 0.01 };
    const ending = { ...report.endings[0]!, share: none, isMet: false, outOfReach: null };
    const gauge = scenario!.rules.gauges[0]!.id;
    const because = { cell: gauge, is: '>', to: 70, range: { low: 30_000, high: 62_500 } } as const;
    analyst.progress(0.5, {
      ...report,
      endings: [
        ending,
        { ...ending, id: report.endings[1]!.id, outOfReach: { id: report.endings[1]!.id, games: 2000, because } },
        { ...ending, id: report.endings[2]!.id, isMet: true },
      ],
    });
    await user.click(screen.getByRole('button', { name: 'Arrêter' }));
    await drawn();
    expect([...root.querySelectorAll('.reach')][0]!.textContent).toMatch(
      /jamais vu dans ces parties.*hors d’atteinte en 2\u202f000\u00a0parties d’essai\u00a0: «.*» reste entre 30 et 62,5, il faudrait >\u00a070.*seulement par un robot/,
    );
  });

  test('stopped on the way keeps what is known, and says that it is less', async () => {
    const { analyst, root, user } = await studying();
    analyst.progress(0.5, report);
    await user.click(screen.getByRole('button', { name: 'Arrêter' }));
    await drawn();
    expect(root.querySelector('.balance')!.textContent).toMatch(/Arrêté en chemin/);
    expect(root.querySelectorAll('.criterion').length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Refaire le rapport' })).toBeTruthy();
  });

  test('that fails says so and can be asked for again', async () => {
    const shown = await openWorkshop({ parts: { startAnalyst: () => Promise.reject(new Error('no thread')) } });
    await give(shown, right);
    await shown.user.click(screen.getByRole('button', { name: 'Voir l’équilibre' }));
    await drawn();
    expect(shown.root.querySelector('.balance')!.textContent).toMatch(/n’a pas pu être fait/);
    expect(screen.getByRole('button', { name: 'Refaire le rapport' })).toBeTruthy();
  });

  test.each([300, 640])('puts every mark of the plot inside its frame, %i wide, and its number beside it', (width) => {
    const frame = plotFrame(width);
    const { points } = plotOf(report.players, frame);
    for (const { x, y, label } of points) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x).toBeLessThanOrEqual(frame.right);
      expect(y).toBeGreaterThanOrEqual(frame.top);
      expect(y).toBeLessThanOrEqual(frame.bottom);
      expect(Math.hypot(label.x - x, label.y - y)).toBeLessThanOrEqual(43);
    }
  });

  test('never prints two numbers of the plot over each other where there is room', () => {
    const frame = plotFrame(640);
    const players = [
      { emancipation: 50_000, tyranny: 40_000 },
      { emancipation: 50_200, tyranny: 40_100 },
      { emancipation: 49_900, tyranny: 39_900 },
      { emancipation: 60_000, tyranny: 30_000 },
    ];
    const { points } = plotOf(players, frame);
    for (const [i, a] of points.entries())
      for (const b of points.slice(i + 1)) {
        const isApart = Math.abs(a.label.x - b.label.x) >= 20 || Math.abs(a.label.y - b.label.y) >= 16;
        expect(isApart).toBe(true);
      }
  });
});
