/** The stores of one tab, without a page: what the composition root does, with parts that a test can see through. */
import type { PlayableScenario } from '../../src/scenario/playable';
import type { CatalogueEntry } from '../../src/scenario/catalogue';
import { createApp, type AppContext, type AppParts } from '../../src/store/create-app';
import type { Storage } from '../../src/store/storage';
import { workshopOf, type WorkshopParts } from '../../src/store/workshop/workshop';
import { memory } from './memory';
import { parisPlayable } from './playable';
import { TabHistory } from './tab-history';

export interface TestOptions extends Partial<Omit<AppParts, 'workshop' | 'debrief' | 'classroom' | 'history'>> {
  history?: TabHistory;
  /** The player's own scenario, whose file is open. */
  own?: PlayableScenario | null;
  /** What these work with; without it, they never answer. */
  workshop?: Partial<WorkshopParts>;
  debrief?: Partial<AppParts['debrief']>;
  classroom?: Partial<AppParts['classroom']>;
}

export type TestApp = AppContext & { storage: Storage };

export const entryOf = (scenario: PlayableScenario, load = () => Promise.resolve(scenario)): CatalogueEntry => ({
  id: scenario.id,
  version: scenario.version,
  title: scenario.title,
  turns: scenario.rules.turns,
  load,
});

let ids = 0;
let draws = 0;
let seconds = 0;
const never = <T>(): Promise<T> => new Promise(() => undefined);
const nothing = (): void => undefined;

export function testApp(options: TestOptions = {}): TestApp {
  const {
    storage = memory(),
    history = new TabHistory(),
    own = null,
    workshop,
    debrief,
    classroom,
    ...parts
  } = options;
  const app = createApp({
    storage,
    tabStorage: memory(),
    location: { href: 'https://jeu.example/', search: '', hash: '' },
    onHashChange: nothing,
    history,
    onPopState: history.onPopState,
    onOtherTab: nothing,
    // No two games of the tests share an id or a moment.
    newId: () => `game-${(ids += 1)}`,
    clock: () => (seconds += 1000),
    newSeed: () => 12,
    below: (n) => (draws += 1) % n,
    after: () => nothing,
    language: 'fr',
    fetchTexts: () => null,
    catalogue: [entryOf(parisPlayable())],
    documents: {
      instructions: () => Promise.resolve({}),
      facts: () => Promise.resolve('format: 1\n'),
      summaries: () => Promise.resolve({ [parisPlayable().id]: parisPlayable().summary }),
      lessons: () => Promise.resolve({}),
      collectables: () => Promise.resolve({}),
      world: () => Promise.reject(new Error('no world')),
      guide: () => Promise.resolve('# Guide\n'),
      reference: () => Promise.resolve('# Reference\n'),
    },
    database: () => undefined,
    durable: null,
    workshop: { checker: { check: never }, startAnalyst: never, ...workshop },
    balance: { startAnalyst: never },
    futures: { startAnalyst: never, pause: 0 },
    debrief: { startAnalyst: never, ...debrief },
    classroom: { startAnalyst: never, ...classroom },
    problems: { startAnalyst: never, read: () => Promise.resolve(null) },
    update: { reload: nothing },
    ...parts,
  });
  if (own !== null) workshopOf(app).setState({ verdict: { is: 'checked', problems: [], scenario: own } });
  return { ...app, storage };
}

/** On from anything but a dossier: the first of the promises, no move at a session. */
export function goOn({ game }: Pick<AppContext, 'game'>): void {
  const { phase, model } = game.getState().game!;
  if (phase === 'promise') game.actions.answer(`promise/${model.scenario.promises![0]!.id}`);
  else if (phase === 'table') game.actions.answer('none');
  else game.actions.goOn();
}

const isBetween = ({ game }: Pick<AppContext, 'game'>): boolean =>
  !['dossier', 'ended'].includes(game.getState().game!.phase);

/** Decides so many times more, with what is open; goes through what comes between. */
export function playOn(app: Pick<AppContext, 'game'>, decisions: number, wish: 'cop' | 'public' = 'public'): void {
  const { game } = app;
  for (let left = decisions; left > 0; left--) {
    while (isBetween(app)) goOn(app);
    if (game.getState().game!.phase === 'ended') return;
    if (!game.actions.answer(wish).ok) game.actions.answer('laissez_faire');
  }
}

export function playToTheEnd(app: Pick<AppContext, 'game'>): void {
  while (app.game.getState().game!.phase !== 'ended') {
    playOn(app, 1);
    while (isBetween(app)) goOn(app);
  }
}
