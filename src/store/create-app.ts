/** The whole game without its views: every store, wired in one written order. The page and the tests both start here. */
import { createStore } from 'zustand/vanilla';
import type { CatalogueEntry } from '../scenario/catalogue';
import type { Collectables } from '../scenario/collectables';
import type { Language, Lesson, PlayableScenario, Text } from '../scenario/playable';
import type { DebriefParts, DebriefStoreApi } from './analyses/debrief';
import type { FuturesParts, FuturesStoreApi } from './analyses/futures';
import type { ClassroomParts } from './class/classroom';
import { isOver } from './game/course';
import type { BesideWorld } from './give/beside';
import { createGameStore } from './game/game-store';
import { late } from './late';
import { pageOf, readAddress, roomIn } from './launch/address';
import { createLaunchStore } from './launch/launch';
import { codeInLink, TEACHER_MARK, worldInLink } from './launch/links';
import { createNavigationStore, type NavigationParts } from './navigation/navigation';
import { createTabMemory } from './navigation/tab-memory';
import { createAutosave } from './saved-games/autosave';
import { createSavedGamesStore, type SavedGamesParts } from './saved-games/saved-games';
import { hasRoom } from './room/has-room';
import type { ProblemsParts, ProblemsStoreApi } from './problems/problems';
import type { RoomParts, RoomStoreApi } from './room/room';
import { CHALLENGES, rememberReturn } from './return/returning';
import type { ReturnParts, ReturnStoreApi } from './return/returns';
import { createSettingsStore } from './settings';
import { shared } from './shared';
import type { Storage } from './storage';
import { createUpdateStore, type UpdateParts } from './update';
import { createViewportStore } from './viewport';
import type { AtelierParts, AtelierStoreApi } from './atelier/atelier';
import type { BalanceParts, BalanceStoreApi } from './atelier/balance';
import type { PlayedParts } from './atelier/played';
import type { WorkshopParts, WorkshopStoreApi } from './workshop/workshop';

/** What the page has, and the tests replace. */
export interface AppParts {
  /** The machine's: what the player prefers, and the saved games. */
  storage: Storage;
  /** The tab's: it outlives a reload. */
  tabStorage: Storage;
  /** Whether the page was asked for by its address or a link, and not loaded again. */
  isVisit?: boolean;
  location: Pick<Location, 'href' | 'search' | 'hash'>;
  onHashChange: (listener: () => void) => void;
  history: NavigationParts['history'];
  onPopState: NavigationParts['onPopState'];
  /** Calls back when another tab changes a text of the machine's storage, with its name (null: all of them). */
  onOtherTab: (listener: (key: string | null) => void) => void;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Gives a seed for a new game: 0..2^20 - 1, so that its code stays short. */
  newSeed: () => number;
  /** Whether a class server serves the page; absent: none does. */
  isClassServer?: boolean;
  /** Draws a whole number from 0 up to, not including, n. */
  below: (n: number) => number;
  /** Calls back in so many milliseconds; gives what calls it off. */
  after: (ms: number, done: () => void) => () => void;
  /** Gives an id that no other save of the machine has. */
  newId: () => string;
  /** The language of a player who has not chosen one. */
  language: Language;
  /** Fetches the texts of a language; null when they are here. */
  fetchTexts: (language: Language) => Promise<void> | null;
  catalogue: readonly CatalogueEntry[];
  documents: Documents;
  workshop: WorkshopParts;
  /** Its analyst plays a world while it is written, too. */
  balance: Pick<BalanceParts, 'startAnalyst'> & PlayedParts;
  /** Where worlds that are being written are kept. */
  database: AtelierParts['database'];
  /** Where games are kept from a crash. */
  durable: SavedGamesParts['durable'];
  futures: Omit<FuturesParts, 'game'>;
  debrief: Omit<DebriefParts, 'game'>;
  classroom: Pick<ClassroomParts, 'startAnalyst' | 'pause'>;
  problems: Pick<ProblemsParts, 'read' | 'startAnalyst'>;
  update: UpdateParts;
  /** When to ask the site for what few sites have; absent: there is no site. */
  siteIsIdle?: Promise<unknown>;
  /** The page has one world and no site around it. */
  isAlone?: boolean;
}

/** Texts for those who teach and who write scenarios; each loads when it is asked for, and rejects when it does not arrive. */
export interface Documents {
  /** The facts that every scenario may cite, as a scenario file writes them. */
  facts: () => Promise<string>;
  guide: (language: Language) => Promise<string>;
  /** A world of the catalogue in every language. */
  world: (id: string) => Promise<PlayableScenario>;
  /** What each world of the catalogue is about, by its id. */
  summaries: () => Promise<Readonly<Record<string, Text | undefined>>>;
  /** The lessons of the catalogue's scenarios, by their ids. */
  lessons: () => Promise<Readonly<Record<string, Lesson | undefined>>>;
  /** What there is to meet in each world of the catalogue, and what to play it under, by its id. */
  collectables: () => Promise<Readonly<Record<string, Collectables>>>;
  /** The secret instructions of the catalogue's delegations, by the ids of their scenarios. */
  instructions: RoomParts['instructions'];
  /** Every word of the format. */
  reference: (language: Language) => Promise<string>;
}

/** What the views are given. */
export type AppContext = ReturnType<typeof createApp>;

/** Builds the stores, then opens what the page's address asks for, or what the tab was at before a reload. */
export function createApp(parts: AppParts) {
  const { storage, catalogue, documents, newSeed, newId, clock, location, history, isClassServer = false } = parts;
  const settings = createSettingsStore(storage, parts.language, parts.fetchTexts);
  const viewport = createViewportStore();
  const update = createUpdateStore(parts.update);
  const savedGames = createSavedGamesStore({
    storage,
    durable: parts.durable,
    newId,
    onOtherTab: parts.onOtherTab,
    after: parts.after,
  });
  const returning = rememberReturn(storage, savedGames);
  const returns = late<ReturnStoreApi, ReturnParts>({ storage, clock, search: location.search });
  const workshop = late<WorkshopStoreApi, WorkshopParts>(parts.workshop);
  const robots = { ...parts.balance, readFacts: documents.facts };
  const atelier = late<AtelierStoreApi, AtelierParts>({
    checker: parts.workshop.checker,
    database: parts.database,
    storage,
    ...robots,
    clock,
    newId,
  });
  const balance = late<BalanceStoreApi, BalanceParts>(robots);
  const openWorkshop = async () => (await import('./workshop/workshop')).workshopOf({ workshop });
  /** The player's own scenario, while its file is open. */
  const own = () => workshop.now?.scenario() ?? null;

  // Each of these subscribes to the game, in this order: it is saved, the tab remembers its save, the history gets its place.
  const game = createGameStore();
  const autosave = createAutosave({ game, savedGames, clock, newId });
  const launch = createLaunchStore({
    catalogue,
    game,
    savedGames,
    autosave,
    newSeed,
    own,
    collectables: documents.collectables,
  });
  const tab = { storage: parts.tabStorage, catalogue, game, savedGames, autosave, launch, workshop, openWorkshop };
  const { resumeGame, restore } = createTabMemory(tab);
  const navigation = createNavigationStore({ game, history, onPopState: parts.onPopState, resumeGame });
  const futures = late<FuturesStoreApi, FuturesParts>({ game, ...parts.futures });
  const debrief = late<DebriefStoreApi, DebriefParts>({ game, ...parts.debrief });
  // It is thought out while the last turn is still being read. Where it does not arrive, its screen asks for it again.
  game.subscribe(({ game: shown }) => {
    if (debrief.now === null && shown !== null && isOver(shown))
      import('./analyses/debrief').then(({ debriefOf }) => debriefOf({ debrief })).catch(() => undefined);
  });

  navigation.subscribe(({ page }, before) => {
    if (page === before.page) return;
    if (before.page === 'workshop') workshop.now?.actions.rest();
    if (page !== 'workshop') return;
    openWorkshop()
      .then(({ actions }) => navigation.getState().page === 'workshop' && actions.follow())
      .catch(() => undefined);
  });
  /** Loads when it is first asked for; one for the whole visit. */
  const classroom = shared(async () =>
    (await import('./class/classroom')).createClassroomStore({ catalogue, own, ...parts.classroom }),
  );

  const problems = late<ProblemsStoreApi, ProblemsParts>({
    storage,
    look: launch.actions.look,
    ...parts.problems,
  });

  const room = late<RoomStoreApi, RoomParts>({
    game,
    look: async (id) => (own()?.id === id ? own() : await launch.actions.look(id)),
    storage: parts.tabStorage,
    clock,
    newId,
    newSeed,
    after: parts.after,
    below: parts.below,
    isClassServer,
    seats: storage,
    instructions: documents.instructions,
  });

  /** A link opens its game in silence, and sound is not offered there: it may be a whole class that opens it. */
  const beSilent = () => settings.actions.prefer({ sound: false });

  /** Opens the code of the page's link, once: a reload goes on with that game. */
  function openLink(): void {
    const world = worldInLink(location.hash);
    if (world !== null) {
      const { seed, assumptions, mode } = readAddress(location.search);
      beSilent();
      // It stays in the address until it is played or refused: a reload asks again.
      const start = { ...(seed !== null && { seed }), assumptions, mode };
      return navigation.actions.openDialog({ name: 'given', world, from: 'link', start });
    }
    const code = codeInLink(location.hash);
    if (code === null) return;
    history.replaceState(history.state, '', pageOf(location.href));
    navigation.actions.closeDialog();
    beSilent();
    void launch.actions.open(code);
  }

  /** The teacher's remote opens with the key that its link brings, which then stands in no address and no history. */
  function openRemote(): boolean {
    const { hash } = location;
    if (!isClassServer || !hash.startsWith(TEACHER_MARK)) return false;
    history.replaceState(history.state, '', pageOf(location.href));
    navigation.actions.goTo('remote');
    void import('./room/room').then(({ roomOf }) => roomOf({ room }).actions.follow(hash));
    return true;
  }

  const beside = createStore((): { worlds: readonly BesideWorld[] } => ({ worlds: [] }));
  parts.siteIsIdle
    ?.then(async () => beside.setState({ worlds: await (await import('./give/beside')).worldsBeside() }))
    .catch(() => undefined);

  const { language, scenario, seed, assumptions, mode } = readAddress(location.search);
  const joined = roomIn(location.search);
  if (language !== null) settings.actions.prefer({ language });
  const isRemote = openRemote();
  if (!isRemote && scenario === null && codeInLink(location.hash) === null && worldInLink(location.hash) === null) {
    if (joined !== null && isClassServer) navigation.actions.goTo('seat');
    else if (hasRoom(parts.tabStorage))
      void import('./room/room').then(({ roomOf }) => roomOf({ room }).actions.restore(navigation));
    else void restore(navigation, parts.isVisit);
  }
  const asked = new URLSearchParams(location.search);
  const start = { seed: seed ?? newSeed(), assumptions, mode };
  // Both stay in the address until they are taken up or refused: a reload asks again.
  if (asked.has('hold')) navigation.actions.openDialog({ name: 'challenge' });
  else if (asked.has('prepare'))
    navigation.actions.openDialog({ name: 'prepare', scenario: asked.get('prepare'), start });
  // The code of a link says which scenario, and more.
  else if (scenario !== null && codeInLink(location.hash) === null) {
    // Asked for once, too.
    history.replaceState(null, '', pageOf(location.href));
    beSilent();
    void launch.actions.play(scenario, start);
  }
  openLink();
  parts.onHashChange(() => openRemote() || openLink());

  /** Leaves the machine as it was found, for whoever comes next. */
  async function endSession(): Promise<void> {
    const { clearDatabases, clearKept } = await import('./end-session');
    game.actions.leave();
    clearKept([storage, parts.tabStorage]);
    await clearDatabases(parts.database);
    history.replaceState(null, '', pageOf(location.href));
    parts.update.reload();
  }

  return {
    endSession,
    /** Worlds beside the site; none until they have been looked for. */
    beside,
    isAlone: parts.isAlone ?? false,
    /** What a reload of the page is to ask for; absent: what was asked is done, and it is not asked again. */
    setAddress: (address = pageOf(location.href)) => history.replaceState(history.state, '', address),
    game,
    settings,
    navigation,
    savedGames,
    /** What the title knows before kept games have been read. */
    returning,
    returns,
    /** Whether a challenge was taken up here. */
    hasChallenges: () => storage.read(CHALLENGES) !== null,
    autosave,
    launch,
    futures,
    debrief,
    viewport,
    update,
    workshop,
    problems,
    room,
    isClassServer,
    /** The code of the room that the page's address leads to; null for none. */
    roomAsked: joined,
    atelier,
    balance,
    own,
    classroom,
    catalogue,
    documents,
  };
}
