// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { finishWork, makeProblems } from '../../src/analyst';
import type { PlayableScenario } from '../../src/scenario/playable';
import '../../src/panels/problems/screen';
import { problemsOf } from '../../src/store/problems/problems';
import { servedAnalyst } from '../support/analyst-port';
import { drawn, heading, showApp } from '../support/app-context';
import { eventually } from '../support/patience';
import { playableFrom } from '../support/playable';
import { when, world } from '../support/world';

/** Only public power keeps tyranny down. */
const guarded = (): PlayableScenario => {
  const tempting = { effects: [{ on: 'bad', add: 30 }] };
  const rules = world()
    .lasting(2)
    .dossier('first')
    .dossier('last', { cop: tempting, laissez_faire: tempting })
    .ending('cage', when('tyranny', '>=', 55)).scenario;
  const scenario = playableFrom(rules);
  scenario.texts.endings['cage']!.family = 'tyranny';
  return scenario;
};
const scenario = guarded();
const file = finishWork(makeProblems({ scenario, from: { robots: { games: 12 } } }))!;

async function openFirst(given: unknown = file) {
  const app = showApp({
    scenarios: [scenario],
    problems: { startAnalyst: () => Promise.resolve(servedAnalyst().analyst), read: () => Promise.resolve(given) },
  });
  app.navigation.actions.goTo('problems');
  await app.user.click(await eventually(() => screen.getByRole('button', { name: /^Chercher/ })));
  await eventually(() => expect(problemsOf(app).getState().hand?.is).toBe('played'));
  await drawn();
  return app;
}
const answer = (label: string) => screen.getByRole('region', { name: new RegExp(`^${label}`) });
const choose = (label: string) => within(answer(label)).getByRole('button', { name: /^Choisir/ });
const verdict = () => screen.getAllByRole('status').find((status) => status.hasAttribute('tabindex'))!;

describe('the screen of a problem', () => {
  test('says what is asked, how hard it is, and has the three answers', async () => {
    await openFirst();
    expect(heading().textContent).toBe('Évitez la tyrannie.');
    expect(screen.getByText(/Problème 1 sur \d+ · facile, \d+ robots sur 20/)).toBeTruthy();
    expect(screen.getByText(/^Une seule réponse l’évite/)).toBeTruthy();
    for (const label of ['cop', 'public', 'laissez_faire']) expect(choose(label)).toBeTruthy();
  });

  test('after a wrong answer says what it leads to and why, and the focus reads what is left', async () => {
    const app = await openFirst();
    await app.user.click(choose('cop'));
    const tried = within(answer('cop'));
    expect(tried.getByText(/La tyrannie est évitée dans 0 partie sur 32/)).toBeTruthy();
    expect(tried.getByText(/Fin la plus fréquente : « cage \(fr\) »/)).toBeTruthy();
    expect(tried.getByText(/« bad \(fr\) » se tient .* points plus haut qu’avec la solution/)).toBeTruthy();
    expect(tried.queryByRole('button')).toBeNull();
    expect(document.activeElement).toBe(verdict());
    expect(verdict().textContent).toMatch(/^Non\. 1\u00a0essai restant/);
    expect(within(answer('public')).queryByText(/Fin la plus/)).toBeNull();
  });

  test('once it is found tells of every answer, and goes on to the next problem', async () => {
    const app = await openFirst();
    await app.user.click(choose('public'));
    expect(verdict().textContent).toBe('Trouvé, du premier coup.');
    expect(within(answer('public')).getByText('La solution')).toBeTruthy();
    expect(within(answer('cop')).queryByText('Essayé')).toBeNull();
    expect(within(answer('cop')).getByText(/Fin la plus fréquente/)).toBeTruthy();
    await app.user.click(screen.getByRole('button', { name: 'Problème suivant' }));
    await drawn();
    expect(screen.getByText(/Problème 2 sur/)).toBeTruthy();
    expect(document.activeElement).toBe(heading());
  });

  test('has a hint that names no answer, and the solution for who asks', async () => {
    const app = await openFirst();
    await app.user.click(screen.getByRole('button', { name: 'Un indice' }));
    expect(verdict().textContent).toContain('«\u00a0bad (fr)\u00a0»');
    expect(screen.queryByRole('button', { name: 'Un indice' })).toBeNull();
    await app.user.click(screen.getByRole('button', { name: 'La solution' }));
    expect(within(answer('public')).getByText('La solution')).toBeTruthy();
    expect(verdict().textContent).toBe('Voilà la solution.');
  });

  test('is left for the worlds, which count what was found', async () => {
    const app = await openFirst();
    await app.user.click(choose('public'));
    await app.user.click(screen.getByRole('button', { name: 'Quitter le problème' }));
    expect(await eventually(() => screen.getByText(/1 sur \d+ trouvés/))).toBeTruthy();
    expect(heading().textContent).toBe('Problèmes');
  });

  test('says of a problem that does not hold that it does not', async () => {
    await openFirst({ ...file, problems: [{ ...file.problems[0]!, goal: 'emancipation' }] });
    expect(verdict().textContent).toMatch(/^Ce problème ne tient pas/);
    expect(choose('cop').getAttribute('aria-disabled')).toBe('true');
  });
});

test('a world without problems, or with a file that is none, has no button', async () => {
  for (const given of [null, { format: 2 }, { ...file, scenario: { id: scenario.id, version: 1 } }]) {
    const app = showApp({
      scenarios: [scenario],
      problems: { startAnalyst: () => new Promise(() => undefined), read: () => Promise.resolve(given) },
    });
    app.navigation.actions.goTo('problems');
    expect(await eventually(() => screen.getByText('pas encore de problèmes'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Chercher/ })).toBeNull();
  }
});
