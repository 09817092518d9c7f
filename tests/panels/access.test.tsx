// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { drawn, heading, playUntil, showApp } from '../support/app-context';
import { parisPlayable } from '../support/playable';
import { answerMediaQueries } from '../support/media-queries';

type Shown = ReturnType<typeof showApp>;

beforeEach(() => answerMediaQueries(true));

const shownTitle = (): Shown => showApp({ scenarios: [parisPlayable()] });
async function playing(): Promise<Shown> {
  const shown = shownTitle();
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await drawn();
  return shown;
}

/** The screens of a game, each as it is reached. */
const SCREENS: readonly [name: string, reach: (shown: Shown) => Promise<void>][] = [
  ['title', () => Promise.resolve()],
  ['dossier', (shown) => started(shown)],
  ['review', async (shown) => (await started(shown), playUntil(shown, (phase) => phase === 'review'))],
  [
    'session',
    async (shown) => (
      await started(shown),
      playUntil(
        shown,
        (phase) => phase === 'session',
        () => 'cop',
      )
    ),
  ],
  ['ending', async (shown) => (await started(shown), playUntil(shown, (phase) => phase === 'ended'))],
];
async function started(shown: Shown): Promise<void> {
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await drawn();
}

const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
/** The two regions that speak in turns are the last ones of the page. */
const regions = () => spoken().slice(-2);

describe('the focus', () => {
  test('is left where it was on the first screen', () => {
    shownTitle();
    expect(document.activeElement).toBe(document.body);
  });

  test('goes to the heading of each new screen', async () => {
    const shown = await playing();
    expect(document.activeElement).toBe(heading());
    await shown.user.keyboard('33');
    await drawn();
    expect(document.activeElement).toBe(heading());
    const review = heading();
    await shown.user.click(screen.getByRole('button', { name: /semestre suivant/ }));
    await drawn();
    expect(heading()).not.toBe(review);
    expect(document.activeElement).toBe(heading());
  });

  test('goes to the new dossier’s heading after a turn, though it is the same heading', async () => {
    const shown = await playing();
    const first = heading().textContent;
    await shown.user.keyboard('33');
    await drawn();
    await shown.user.keyboard('{Enter}');
    await drawn();
    expect(heading().textContent).not.toBe(first);
    expect(document.activeElement).toBe(heading());
  });
});

describe('Enter', () => {
  test('goes on from a review when no button has the focus', async () => {
    const shown = await playing();
    await shown.user.keyboard('11');
    await drawn();
    await shown.user.keyboard('{Enter}');
    expect(shown.game.getState().game!.phase).toBe('dossier');
  });

  test('does only what the button under the focus does', async () => {
    const shown = await playing();
    await shown.user.keyboard('11');
    await drawn();
    screen.getByRole('button', { name: 'Journal' }).focus();
    await shown.user.keyboard('{Enter}');
    expect(shown.game.getState().game!.phase).toBe('review');
    expect(shown.navigation.getState().dialog).toEqual({ name: 'journal' });
  });
});

describe('the voice', () => {
  test('says one sentence for each screen of a turn', async () => {
    const shown = await playing();
    await drawn();
    expect(regions().join('')).toMatch(/semestre 2025\. Émancipation \d+, tyrannie \d+\. Dossier/);
    await shown.user.keyboard('33');
    await drawn();
    await drawn();
    expect(regions().join('')).toMatch(/laissez_faire \(fr\).*Émancipation \d+, tyrannie \d+\./);
  });

  test('speaks in one region and then in the other', async () => {
    const shown = await playing();
    await drawn();
    const first = regions().findIndex((text) => text !== '');
    await shown.user.keyboard('3');
    await drawn();
    await drawn();
    expect(regions().findIndex((text) => text !== '')).toBe(1 - first);
  });
});

describe.each(SCREENS)('the screen %s', (name, reach) => {
  test('has one main region and one first heading, and skips no level', async () => {
    const shown = shownTitle();
    await reach(shown);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));
    const after = levels.slice(levels.indexOf(1));
    after.forEach((level, i) => expect(level - (after[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('writes no style attribute: the security policy forbids them', async () => {
    const shown = shownTitle();
    await reach(shown);
    expect(shown.root.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('names every button, link and field', async () => {
    const shown = shownTitle();
    await reach(shown);
    for (const role of ['button', 'link', 'combobox', 'textbox'] as const) {
      for (const element of screen.queryAllByRole(role)) {
        expect(screen.queryAllByRole(role, { name: /\S/ })).toContain(element);
      }
    }
  });

  test('keeps the moving world in place, and silent', async () => {
    const shown = shownTitle();
    const world = document.getElementById('world');
    await reach(shown);
    expect(document.getElementById('world')).toBe(world);
    expect(world!.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  test(`reads in English once asked (${name})`, async () => {
    const shown = shownTitle();
    await reach(shown);
    const french = shown.root.textContent;
    shown.settings.actions.prefer({ language: 'en' });
    await drawn();
    expect(shown.root.textContent).not.toBe(french);
    await drawn();
    expect(shown.root.textContent).not.toMatch(/\(fr\)|Pourquoi|Choisir|\btours?\b/);
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('a world that does not speak the language of the page', () => {
  test.each(SCREENS.filter(([name]) => ['dossier', 'review', 'ending'].includes(name)))(
    'says so of its own texts, and of nothing else: %s',
    async (_, reach) => {
      const inFrench = { ...parisPlayable(), languages: ['fr'] as const };
      const shown = showApp({ scenarios: [inFrench], preferences: { language: 'en' } });
      await reach(shown);
      await drawn();
      const heard = (element: Element) => element.closest('[lang]')!.getAttribute('lang');
      const marked = [...document.querySelectorAll('main [lang]')];
      expect(marked.map(heard)).toEqual(marked.map(() => 'fr'));
      expect(heard(heading().querySelector('span') ?? heading())).toBe('fr');
      for (const button of screen.getAllByRole('button'))
        if (!button.matches('.word')) expect(heard(button)).toBe('en');
    },
  );

  test('a world that does is marked nowhere', async () => {
    await playing();
    expect(document.querySelectorAll('main [lang]')).toHaveLength(0);
  });
});
