/** The composition root: the only place where all parts meet. */
import { loaders } from 'virtual:scenario-loaders';
import { catalogue as known } from 'virtual:catalogue';
import { fetchParts, goFirst, type AppContext, showPanels, withGround } from './panels';
import { pageOf, readAddress } from './store/launch/address';
import { createFuturesStore } from './store/analyses/futures';
import { createDebriefStore } from './store/analyses/debrief';
import { createGameStore } from './store/game/game-store';
import { createSavedGamesStore } from './store/saved-games/saved-games';
import { createLibrary } from './store/launch/library';
import { createViewportStore } from './store/viewport';
import { createLaunchStore } from './store/launch/launch';
import { codeInLink } from './store/launch/links';
import { createSettingsStore } from './store/settings';
import { shared } from './store/shared';
import { browserStorage } from './store/storage';
import { createUpdateStore } from './store/update';
import { followTab, refuseStrayFiles } from './tab';
import { createWorkshopStore } from './store/workshop/workshop';
import { languageOf, loadWords } from './words';
import { fetchScene } from './world/fetch';

const address = readAddress(location.search);
const storage = browserStorage(() => localStorage);

const game = createGameStore();
/** Nothing is shown in a language before the words and the open scenarios are here in it. */
const settings = createSettingsStore(storage, languageOf(navigator.language), (language) => {
  const texts = [loadWords(language), library.speak(language)].filter((arriving) => arriving !== null);
  return texts.length === 0 ? null : Promise.all(texts).then(() => undefined);
});
const library = createLibrary(loaders, address.language ?? settings.getState().language);
const catalogue = known.map((entry) => ({ ...entry, load: () => library.load(entry.id).then(withGround) }));
const documents: AppContext['documents'] = {
  facts: async () => (await import('../scenarios/facts.yaml?raw')).default,
  guide: async (language) =>
    (await (language === 'fr' ? import('../scenarios/GUIDE.md?raw') : import('../scenarios/GUIDE.en.md?raw'))).default,
  reference: async (language) =>
    (await (language === 'fr' ? import('../scenarios/REFERENCE.md?raw') : import('../scenarios/REFERENCE.en.md?raw')))
      .default,
};
/** For everything but the workshop, which ends its own thread when a study is stopped. */
const startAnalyst = shared(async (lost) => (await import('./analyst/worker/browser')).startAnalyst(lost));
/** Loads with the first file that is opened. */
const startChecker = shared(async () => {
  const { createChecker, startCheckThread } = await import('./store/workshop/checker');
  return createChecker(startCheckThread, documents.facts);
});
const workshop = createWorkshopStore({
  checker: {
    check: (text, fileName) =>
      startChecker().then(
        async (checker) => {
          const outcome = await checker.check(text, fileName);
          if (outcome.is === 'checked' && outcome.checked.scenario !== null) await withGround(outcome.checked.scenario);
          return outcome;
        },
        () => ({ is: 'not-loaded' }),
      ),
  },
  startAnalyst: async () => (await import('./analyst/worker/browser')).startAnalyst(),
});
const savedGames = createSavedGamesStore({
  storage,
  newId,
  onOtherTab: (hear) => addEventListener('storage', ({ key }) => hear(key)),
});
const launch = createLaunchStore({
  catalogue,
  game,
  savedGames,
  newSeed,
  newId,
  clock: () => Date.now(),
  own: workshop.scenario,
});
/** Once the world has moved, or can't: until then nothing takes the line and the processor from it. */
let sayWorldIsThere = () => {};
const worldIsThere = new Promise<void>((done) => (sayWorldIsThere = done));
goFirst(worldIsThere);
let sayPartsAreThere = () => {};
const partsAreThere = new Promise<void>((done) => (sayPartsAreThere = done));
const futures = createFuturesStore({
  game,
  startAnalyst: () => worldIsThere.then(startAnalyst),
});
const debrief = createDebriefStore({ game, startAnalyst });
const classroom = shared(async () =>
  (await import('./store/class/classroom')).createClassroomStore({ catalogue, own: workshop.scenario, startAnalyst }),
);
const viewport = createViewportStore();
const isInstallable = import.meta.env.PROD && 'serviceWorker' in navigator;
const update = createUpdateStore(
  isInstallable ? navigator.serviceWorker : undefined,
  () => location.reload(),
  partsAreThere,
);

if (address.language !== null) settings.actions.prefer({ language: address.language });
refuseStrayFiles();
const linked = codeInLink(location.hash);
followTab({
  game,
  savedGames,
  launch,
  settings,
  workshop,
  catalogue,
  isFresh: address.scenario !== null || linked !== null,
});
if (address.scenario !== null) {
  // Asked for once: a reload goes on with that game instead of starting another.
  history.replaceState(null, '', pageOf(location.href));
  const { scenario, seed, assumptions, mode } = address;
  void launch.actions.play(scenario, { seed: seed ?? newSeed(), assumptions, mode });
}

openLink();
addEventListener('hashchange', openLink);

/** Asked for once, too: a reload goes on with that game. */
function openLink(): void {
  const code = codeInLink(location.hash);
  if (code === null) return;
  history.replaceState(history.state, '', pageOf(location.href));
  settings.actions.close();
  void launch.actions.open(code);
}

/** When no scenario is being fetched any more; before the panels hear of it and draw it. */
const scenarioIsThere = new Promise<void>((done) => {
  const look = () => {
    if (launch.getState().loading !== null) return;
    stop();
    done();
  };
  const stop = launch.subscribe(look);
  look();
});

/** In milliseconds. */
const A_MOMENT = 400;
/** In milliseconds; who waits for the world longer than that goes on without it. */
const LONG = 10_000;
const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** The panels come with that game, not with a title that goes at once; with the title when it takes its time. */
export const panelsAreThere = Promise.race([scenarioIsThere, after(A_MOMENT)]).then(() =>
  showPanels(document.getElementById('app')!, {
    game,
    settings,
    savedGames,
    launch,
    futures,
    viewport,
    update,
    workshop,
    debrief,
    classroom,
    catalogue,
    documents,
  }),
);

// The moving world comes after the panels can be used; where it can't, the still stays and the game is the same. Then what
// later screens need, then the whole site for a day without the network.
void Promise.race([openWorld().catch(() => undefined), after(LONG)])
  .then(sayWorldIsThere)
  .then(fetchParts)
  .then(sayPartsAreThere);

async function openWorld(): Promise<void> {
  const door = import('./world/game-world');
  // Running Phaser takes a slow processor a while: what can be played is shown first.
  await panelsAreThere.then(shown);
  const mount = document.getElementById('world');
  if (mount === null) return;
  const scene = fetchScene();
  const [{ showWorld }] = await Promise.all([door, scene]);
  await showWorld(mount, { game, settings, viewport }, scene);
}

/** When the browser has shown what was just made. */
function shown(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Twenty bits, so that a game's code stays short. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 12;
}

/** Sixty-four bits: no two games of a machine share them. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}
