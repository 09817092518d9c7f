/** The whole interface in a page of happy-dom, around a scenario. */
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { h, render } from 'preact';
import { DOCTRINES, type Doctrine } from '../../src/engine';
import { App } from '../../src/panels/app';
import { fetchParts } from '../../src/panels/lazy';
import type { CatalogueEntry } from '../../src/scenario/catalogue';
import type { PlayableScenario } from '../../src/scenario/playable';
import type { AppContext, AppParts } from '../../src/store/create-app';
import type { Preferences } from '../../src/store/settings';
import { entryOf, goOn, testApp, type TestOptions } from './stores';

export interface AppOptions extends Omit<TestOptions, 'catalogue'> {
  scenarios: readonly PlayableScenario[];
  seed?: number;
  preferences?: Partial<Preferences>;
  /** Where futures are played; without it, they never come. */
  startAnalyst?: AppParts['futures']['startAnalyst'];
  /** What tells the facts of the scenarios; without it, they come with them. */
  tell?: CatalogueEntry['tell'];
}

// Every part has arrived, as in a page that has been open for a while.
await fetchParts();

export function buildApp({ scenarios, seed = 7, preferences, startAnalyst, tell, ...options }: AppOptions): AppContext {
  const app = testApp({
    catalogue: scenarios.map((scenario) => ({ ...entryOf(scenario), tell })),
    newSeed: () => seed,
    ...(startAnalyst && { futures: { startAnalyst, pause: 0 } }),
    ...options,
  });
  app.settings.actions.prefer({ coached: true, ...preferences });
  return app;
}

let lastRoot: HTMLElement | null = null;

/** Shows the interface in an empty page. */
export function showApp(
  options: AppOptions,
): AppContext & { root: HTMLElement; user: ReturnType<typeof userEvent.setup> } {
  const app = buildApp(options);
  const root = document.createElement('div');
  // The app of the test before would hear keys, too.
  if (lastRoot !== null) render(null, lastRoot);
  lastRoot = root;
  document.body.replaceChildren(root);
  render(h(App, { app }), root);
  return { ...app, root, user: userEvent.setup() };
}

/** Lets the interface draw what the stores have published, and what drawing it has set in motion. */
export async function drawn(): Promise<void> {
  for (let times = 0; times < 3; times++) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Plays with a wish for each turn, the free option where the wish is closed, until a moment of the game. */
export async function playUntil(
  app: Pick<AppContext, 'game'>,
  isThere: (phase: string, turns: number) => boolean,
  wish: (turn: number) => Doctrine = (turn) => DOCTRINES[turn % 3]!,
): Promise<void> {
  const { game } = app;
  for (let left = 200; left > 0; left--) {
    const current = game.getState().game!;
    if (isThere(current.phase, current.turns.length) || current.phase === 'ended') break;
    if (current.phase !== 'dossier') goOn(app);
    else if (!game.actions.answer(wish(current.turns.length)).ok) game.actions.answer('laissez_faire');
  }
  await drawn();
}

export const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 });
