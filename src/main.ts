/** The composition root: gives the game what the browser has, then shows its two views. */
import { catalogue } from 'virtual:catalogue';
import { loaders } from 'virtual:scenario-loaders';
import { fetchParts, fetchScreen, goFirst, refuseStrayFiles, showPanels, withGround } from './panels';
import { createApp, type AppContext, type AppParts, type Documents } from './store/create-app';
import { createLibrary } from './store/launch/library';
import { shared } from './store/shared';
import { browserStorage } from './store/storage';
import { languageOf, speak, type Language } from './words';
import { fetchScene } from './world/fetch';

/** In milliseconds: the panels wait that long for a scenario and its first screen; the page says until then that the game is opening. */
const SCENARIO_PATIENCE = 10_000;
/** In milliseconds: then for the faces of its letters, with which lines may break elsewhere. */
const FACES_PATIENCE = 500;
/** In milliseconds: what waits for the world goes on without it after that. */
const WORLD_PATIENCE = 10_000;

/**
 * Starts the game in the page. Resolves once the panels can be used.
 * @param language that of the page, whose words have been asked for
 */
export async function startGame(language: Language): Promise<void> {
  const [worldIsThere, sayWorldIsThere] = signal();
  const [partsAreThere, sayPartsAreThere] = signal();
  goFirst(worldIsThere);
  refuseStrayFiles();
  const app = createApp(browserParts(language, worldIsThere, partsAreThere));
  const screenIsThere = scenarioIsThere(app).then(() => fetchScreen(app));
  const panelsAreThere = Promise.race([screenIsThere, after(SCENARIO_PATIENCE)])
    .then(() => Promise.race([document.fonts.ready, after(FACES_PATIENCE)]))
    .then(() => void showPanels(document.getElementById('app')!, app));
  // The moving world comes after the panels can be used; where it can't, the still stays and the game is the same. Then what
  // later screens need, then the whole site for a day without the network.
  void Promise.race([openWorld(app, panelsAreThere).catch(() => undefined), after(WORLD_PATIENCE)])
    .then(sayWorldIsThere)
    .then(fetchParts)
    .then(sayPartsAreThere);
  await panelsAreThere;
}

function browserParts(language: Language, worldIsThere: Promise<void>, partsAreThere: Promise<void>): AppParts {
  const library = createLibrary(loaders, language);
  // Their module comes with the first of them that is asked for.
  const documents = new Proxy({} as Documents, {
    get:
      (_none, name: keyof Documents) =>
      async (asked: never): Promise<unknown> =>
        (await import('./store/documents')).documentsOf(loaders)[name](asked),
  });
  /** For everything but the workshop and the atelier, which end their own threads when a study or a search is left. */
  const startAnalyst = shared(async (lost) => (await import('./analyst/worker/browser')).startAnalyst(lost));
  const startOwnAnalyst = async () => (await import('./analyst/worker/browser')).startAnalyst();
  /** Loads with the first file that is opened. */
  const startChecker = shared(async () => {
    const { createChecker, startCheckThread } = await import('./store/workshop/checker');
    return createChecker(startCheckThread, documents.facts);
  });
  return {
    storage: browserStorage(() => localStorage),
    tabStorage: browserStorage(() => sessionStorage),
    isVisit: (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.type === 'navigate',
    location,
    onHashChange: (listener) => addEventListener('hashchange', listener),
    history,
    onPopState: (listener) => addEventListener('popstate', listener),
    onOtherTab: (listener) => addEventListener('storage', ({ key }) => listener(key)),
    clock: () => Date.now(),
    newSeed: () => random32() >>> 12,
    below: (n) => random32() % n,
    after: (ms, done) => {
      const timer = setTimeout(done, ms);
      return () => clearTimeout(timer);
    },
    // It says so in the page: no other site is asked.
    isClassServer: document.querySelector('meta[name=class-server]') !== null,
    // Sixty-four bits: no two games of a machine share them.
    newId: () => random32().toString(36) + random32().toString(36),
    language: languageOf(navigator.language),
    // Nothing is shown in a language before the words and the open scenarios are here in it.
    fetchTexts: (wanted) => {
      const texts = [speak(wanted), library.speak(wanted)].filter((arriving) => arriving !== null);
      return texts.length === 0 ? null : Promise.all(texts).then(() => undefined);
    },
    catalogue: catalogue.map((entry) => ({
      ...entry,
      load: () => library.load(entry.id).then(withGround),
      tell: async () => library.tell(entry.id, (await import('virtual:facts')).facts[entry.id]!),
    })),
    documents,
    workshop: {
      checker: {
        check: (...asked) =>
          startChecker().then(
            (checker) => checker.check(...asked),
            () => ({ is: 'not-loaded' }),
          ),
      },
      withGround,
      startAnalyst: startOwnAnalyst,
    },
    balance: { startAnalyst: startOwnAnalyst },
    database: () => globalThis.indexedDB,
    durable:
      globalThis.indexedDB === undefined
        ? null
        : shared(async () => {
            const { browserTable, recover } = await import('./store/saved-games/durable');
            return { table: browserTable(() => globalThis.indexedDB), recover };
          }),
    // Until the world has moved, or can't, nothing takes the line and the processor from it.
    futures: { startAnalyst: () => worldIsThere.then(startAnalyst) },
    debrief: { startAnalyst },
    classroom: { startAnalyst },
    problems: { startAnalyst, read: async (id) => (await import('virtual:problems')).default[id]?.() ?? null },
    siteIsIdle: partsAreThere,
    update: {
      container: import.meta.env.PROD && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
      reload: () => location.reload(),
      idle: partsAreThere,
    },
  };
}

/** Resolves when no scenario is being fetched any more, before the panels would draw the page without it. */
function scenarioIsThere({ launch }: AppContext): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (launch.getState().loading !== null) return;
      stop();
      // Its game begins when all have been told.
      setTimeout(done);
    };
    const stop = launch.subscribe(look);
    look();
  });
}

async function openWorld(app: AppContext, panelsAreThere: Promise<void>): Promise<void> {
  const arriving = import('./world/game-world');
  // Running Phaser takes a slow processor a while: what can be played is shown first.
  await panelsAreThere.then(shown);
  const mount = document.getElementById('world');
  if (mount === null) return;
  const scene = fetchScene();
  const [{ showWorld }] = await Promise.all([arriving, scene]);
  await showWorld(mount, app, scene);
}

/** When the browser has shown what was just made. */
const shown = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const random32 = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** A promise, and what keeps it. */
function signal(): [Promise<void>, () => void] {
  let keep = () => {};
  return [new Promise<void>((done) => (keep = done)), () => keep()];
}
