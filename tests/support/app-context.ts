/** The whole interface in a page of happy-dom, around a scenario: what the composition root does, without a browser. */
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { render } from 'preact';
import { DOCTRINES, type Doctrine } from '../../src/engine';
import { App } from '../../src/panels/app';
import { fetchParts } from '../../src/panels/lazy';
import type { AppContext } from '../../src/store/app-context';
import type { PlayableScenario } from '../../src/scenario/playable';
import { createClassroomStore, type ClassroomParts } from '../../src/store/class/classroom';
import { createFuturesStore, type FuturesParts } from '../../src/store/analyses/futures';
import { createDebriefStore, type DebriefParts } from '../../src/store/analyses/debrief';
import { createGameStore } from '../../src/store/game/game-store';
import { createSavedGamesStore } from '../../src/store/saved-games/saved-games';
import { createViewportStore } from '../../src/store/viewport';
import { createLaunchStore } from '../../src/store/launch/launch';
import type { Storage } from '../../src/store/storage';
import { createSettingsStore, type Preferences } from '../../src/store/settings';
import { createUpdateStore } from '../../src/store/update';
import { createWorkshopStore, type WorkshopParts } from '../../src/store/workshop/workshop';
import { entryOf } from './desk';
import { memory } from './memory';
import { h } from 'preact';

export interface HouseOptions {
  scenarios: readonly PlayableScenario[];
  seed?: number;
  storage?: Storage;
  preferences?: Partial<Preferences>;
  /** What the workshop works with; without it, it never answers. */
  workshop?: Partial<WorkshopParts>;
  /** Where futures are played; without it, they never come. */
  startAnalyst?: FuturesParts['startAnalyst'];
  /** What the debrief works with; without it, it never answers. */
  debrief?: Partial<DebriefParts>;
  /** What the picture of a class works with; without it, its analysis never answers. */
  classroom?: Partial<ClassroomParts>;
}

// Every part has arrived, as in a page that has been open for a while.
await fetchParts();

const never = <T>(): Promise<T> => new Promise(() => undefined);

export function buildHouse({
  scenarios,
  seed = 7,
  storage = memory(),
  preferences = {},
  workshop: parts,
  startAnalyst = never,
  debrief: debriefParts,
  classroom: classroomParts,
}: HouseOptions): AppContext {
  const catalogue = scenarios.map((scenario) => entryOf(scenario));
  const game = createGameStore();
  const settings = createSettingsStore(storage, 'fr');
  settings.actions.prefer({ coached: true, ...preferences });
  const workshop = createWorkshopStore({ checker: { check: never }, startAnalyst: never, ...parts });
  let ids = 0;
  const newId = () => `game${(ids += 1)}`;
  const savedGames = createSavedGamesStore({ storage, newId });
  let time = 0;
  const clock = () => (time += 1000);
  const launch = createLaunchStore({
    catalogue,
    game,
    savedGames,
    newSeed: () => seed,
    newId,
    clock,
    own: workshop.scenario,
  });
  const futures = createFuturesStore({ game, startAnalyst, pause: 0 });
  const debrief = createDebriefStore({ game, startAnalyst: never, ...debriefParts });
  const classroom = createClassroomStore({ catalogue, own: workshop.scenario, startAnalyst: never, ...classroomParts });
  const documents = {
    facts: () => Promise.resolve('format: 1\n'),
    guide: () => Promise.resolve('# Guide\n'),
    reference: () => Promise.resolve('# Reference\n'),
  };
  const viewport = createViewportStore();
  const update = createUpdateStore(undefined, () => undefined);
  return {
    game,
    settings,
    savedGames,
    launch,
    futures,
    viewport,
    update,
    workshop,
    debrief,
    classroom: () => Promise.resolve(classroom),
    catalogue,
    documents,
  };
}

let lastRoot: HTMLElement | null = null;

/** Shows the interface in an empty page. */
export function showHouse(
  options: HouseOptions,
): AppContext & { root: HTMLElement; user: ReturnType<typeof userEvent.setup> } {
  const app = buildHouse(options);
  const root = document.createElement('div');
  // The house of the test before would hear keys, too.
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
  { game }: Pick<AppContext, 'game'>,
  isThere: (phase: string, turns: number) => boolean,
  wish: (turn: number) => Doctrine = (turn) => DOCTRINES[turn % 3]!,
): Promise<void> {
  for (let left = 200; left > 0; left--) {
    const current = game.getState().game!;
    if (isThere(current.phase, current.turns.length) || current.phase === 'ended') break;
    if (current.phase !== 'dossier') game.actions.goOn();
    else if (!game.actions.decide(wish(current.turns.length)).ok) game.actions.decide('laissez_faire');
  }
  await drawn();
}

export const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 });
