/**
 * The game of a class on this page, which is the screen of its room. The room leads: its answers are played here, and the
 * game's own screens show them. When the class has seen what an answer did, and the game comes to its next question, the room
 * opens it.
 */
import { createStore } from 'zustand/vanilla';
import {
  hasCop,
  roomCode,
  USUAL_SECONDS,
  usualVote,
  usualSetup,
  type ClassScenario,
  type Mode,
  type Projection,
  type RoomSetup,
} from '../../class';
import type { Answer } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../game/game';
import type { GameStoreApi } from '../game/game-store';
import { browserHost } from '../class-room/browser-host';
import { createClassRoomStore, type Part } from '../class-room/class-room';
import { testNetwork, type NetworkTest } from '../class-room/network-test';
import type { Refused } from '../class-room/requests';
import { inTeacherLink } from '../class-room/teacher-key';
import type { Late } from '../late';
import type { Storage } from '../storage';
import type { NavigationStoreApi, Page } from '../navigation/navigation';
import type { RoomClient } from './client';
import { counted, type Counting, keepCount, keptCount } from './counting';
import { gameOf } from './game-of';
import { KEPT_ROOM } from './has-room';
import { keptRoom, localRoom, type KeptRoom, type LocalRoomParts } from './local-room';
import { remoteRoom } from './remote-room';

/** What a tab keeps of a room that a server keeps: what it is there. */
const PARTS = { screen: 'room', remote: 'remote', seat: 'seat' } as const satisfies Record<Part, Page>;
const isPart = (kept: string | null): kept is Part => kept !== null && Object.hasOwn(PARTS, kept);

/** What is tried where there is no class server. */
const NO_WAY: NetworkTest = { posts: false, events: 'refused', roundTrip: null };

export interface RoomParts extends LocalRoomParts {
  game: GameStoreApi;
  /** A scenario of the catalogue, or the player's own; null when it does not arrive. */
  look: (id: string) => Promise<PlayableScenario | null>;
  /** The secret instructions of the catalogue's delegations, by scenario: a room on this page opens them at its end. */
  instructions: () => Promise<Readonly<Record<string, ClassScenario['instructions']>>>;
  newSeed: () => number;
  /** Draws a whole number from 0 up to, not including, n. */
  below: (n: number) => number;
  /** Whether a class server serves this page. */
  isClassServer: boolean;
  /** The machine's: a seat is kept there. */
  seats: Storage;
}

export type RoomProblem = 'not-loaded' | Refused;

export interface OpenRoom {
  client: RoomClient;
  scenario: PlayableScenario;
}

export interface RoomState {
  /** null: it is to be prepared. */
  room: OpenRoom | null;
  /** Votes whose outcome the class has seen. */
  seen: number;
  /** By raised hands; null before the first is counted. */
  counting: Counting | null;
  isOpening: boolean;
  problem: RoomProblem | null;
  /** A room was left on this page: its link does not lead back there. */
  hasLeft: boolean;
}

export interface RoomChoice {
  scenario: string;
  mode: Mode;
  /** Seconds for a vote; absent: as many as are usual. */
  vote?: number;
}

export type RoomStoreApi = ReturnType<typeof createRoomStore>;

/** Whether a vote was closed whose outcome the class has not seen; a session shows its own. */
const isSealedIn = ({ stage, history }: Projection, seen: number): boolean =>
  stage.kind === 'review' && history.length > seen && history.at(-1)!.kind === 'vote';

/** Pages of the open review that the teacher's remote has gone on. */
const stepsIn = ({ stage }: Projection): number => (stage.kind === 'review' ? stage.steps : 0);

/** The room of an app; made when it is first asked for. */
export const roomOf = ({ room }: { room: Late<RoomStoreApi, RoomParts> }): RoomStoreApi =>
  (room.now ??= createRoomStore(room.parts));

export function createRoomStore(parts: RoomParts) {
  const { game: games, look, newSeed, below, storage, isClassServer, seats } = parts;
  const host = isClassServer ? browserHost() : null;
  const classRoom = host && createClassRoomStore({ host, storage: seats });
  const store = createStore<RoomState>(() => ({
    room: null,
    seen: 0,
    counting: keptCount(storage),
    isOpening: false,
    problem: null,
    hasLeft: false,
  }));
  const projection = (): Projection | null => store.getState().room?.client.view.getState().projection ?? null;
  /** What was last put on screen, so that the class is not led back from what it has reached. */
  let shown: string | null = null;
  /** Pages of the open review that the screen has gone on. */
  let stepped = 0;
  /** The teacher stepped out of the game, which stays away until it is taken up again, and may have stopped its clock by it. */
  let away: { hasStopped: boolean } | null = null;

  /** Puts the room's game on screen: in front of its question until what was voted is seen, then what that did. */
  function show(): void {
    const { room, seen } = store.getState();
    const now = projection();
    if (away !== null || room === null || now === null || now.stage.kind === 'lobby') return;
    // Undone from elsewhere: what is closed next has not been seen.
    if (seen > now.history.length) store.setState({ seen: now.history.length });
    const isSteppedOn = stepsIn(now) > stepped;
    stepped = stepsIn(now);
    const isSealed = isSealedIn(now, seen);
    const moment = `${isSealed ? 'sealed' : now.stage.kind} ${now.answers.join()}`;
    if (moment !== shown) {
      shown = moment;
      games.actions.show(gameOf(now, room.scenario, isSealed));
    } else if (isSteppedOn) stepOn(isSealed);
  }

  /** The teacher's remote asks for the next page of what an answer did. */
  function stepOn(isSealed: boolean): void {
    if (isSealed) return actions.reveal();
    const phase = games.getState().game?.phase;
    if (phase === 'review' || phase === 'session') games.actions.goOn();
  }

  /** The room opens the question at which the class has arrived. */
  function follow(game: Game | null): void {
    const now = projection();
    const { seen } = store.getState();
    if (game?.mode !== 'class' || now?.stage.kind !== 'review' || isSealedIn(now, seen)) return;
    if (game.phase !== 'review' && game.phase !== 'session')
      void store.getState().room?.client.send({ do: 'continue' });
  }
  games.subscribe(({ game }, { game: before }) => {
    if (before?.mode === 'class' && game === null) away = { hasStopped: setRunning(false) };
    follow(game);
  });

  async function enter(
    id: string,
    open: (scenario: PlayableScenario) => RoomClient | null | Promise<RoomClient | null>,
    isScreen = true,
  ): Promise<void> {
    store.setState({ isOpening: true, problem: null });
    const scenario = await look(id);
    const client = scenario && (await open(scenario));
    const problem = scenario === null ? 'not-loaded' : null;
    const at = client?.view.getState().projection;
    // What was opened last is opened again in front of the class, unless it has gone on from there.
    const seen = at === undefined ? 0 : Math.max(0, at.history.length - (stepsIn(at) > 0 ? 0 : 1));
    store.setState({ isOpening: false, problem, seen, room: scenario && client && { client, scenario } });
    shown = null;
    away = null;
    if (!isScreen) return;
    client?.view.subscribe(show);
    show();
  }

  const setupOf = (scenario: PlayableScenario, { mode, vote }: RoomChoice, hands: boolean): RoomSetup =>
    usualSetup(scenario, {
      code: roomCode(below),
      seed: newSeed(),
      mode: hasCop(scenario.rules) ? mode : 'vote',
      seconds: { ...USUAL_SECONDS, vote: vote ?? usualVote(hands) },
      hands,
    });

  /** A room that is kept here; without its instructions, where they do not arrive, it is the same game. */
  async function onThisPage(kept: KeptRoom, scenario: PlayableScenario): Promise<RoomClient | null> {
    const { instructions = (await parts.instructions().catch(() => null))?.[scenario.id] } = scenario;
    return localRoom(kept, { ...scenario, ...(instructions && { instructions }) }, parts);
  }

  /** Takes part in the room of a class server, where this device has entered it. */
  async function takePart(part: Part, enterRoom: () => Promise<Refused | null>): Promise<void> {
    store.setState({ isOpening: true, problem: null });
    const refused = classRoom === null ? 'unreachable' : await enterRoom();
    const client = refused ?? (await remoteRoom(classRoom!));
    if (typeof client === 'string') return store.setState({ isOpening: false, problem: client });
    const { setup } = client.view.getState().projection;
    storage.write(KEPT_ROOM, part);
    await enter(setup.scenario, () => client, part === 'screen');
  }

  function setCount(counting: Counting | null): void {
    store.setState({ counting });
    keepCount(storage, counting);
  }

  /** Stops the clock of the room, or lets it run again; false: there was nothing to do. */
  function setRunning(runs: boolean): boolean {
    const clock = projection()?.clock ?? null;
    if (clock === null || 'left' in clock !== runs) return false;
    void store.getState().room?.client.send({ do: runs ? 'resume' : 'pause' });
    return true;
  }

  const actions = {
    /** Makes a room on the class server, whose screen this page is. */
    openRemote: (choice: RoomChoice) =>
      takePart('screen', async () => {
        const scenario = await look(choice.scenario);
        if (scenario === null) return 'unknown-scenario';
        const { code: _drawnByTheServer, ...setup } = setupOf(scenario, choice, false);
        const made = await classRoom!.actions.make(setup);
        return 'refused' in made ? made.refused : null;
      }),
    /** Goes on with the room that this device was in last. */
    comeBack: (part: Part) =>
      takePart(part, async () => {
        if (classRoom!.actions.resume(part)) return null;
        storage.remove(KEPT_ROOM);
        return 'unknown-room';
      }),
    /** Takes a seat in a room, or the one that this device has there. */
    join: (code: string) => takePart('seat', () => classRoom!.actions.join(code)),
    /** Takes the room up with the teacher's key, as its remote or as its screen. */
    direct: (code: string, key: string, part: Exclude<Part, 'seat'> = 'remote') =>
      takePart(part, async () => {
        classRoom!.actions.teach(code, key, part === 'screen');
        return null;
      }),
    /** The same, with a link that was shown on the screen. */
    follow: async (link: string): Promise<void> => {
      const found = inTeacherLink(link);
      if (found === null) store.setState({ problem: 'unknown-key' });
      else await actions.direct(found.code, found.key);
    },
    /** The room's code and the teacher's key, where this device is the teacher's; null elsewhere. */
    teacher: () => {
      const place = classRoom?.getState().place ?? null;
      return place?.isTeacher ? place : null;
    },
    /** Plays on one screen, where hands are raised and counted. */
    openHands: (choice: RoomChoice) => {
      setCount(null);
      return enter(choice.scenario, (scenario) =>
        onThisPage({ setup: setupOf(scenario, choice, true), log: [] }, scenario),
      );
    },
    /** Counts so many more hands for an answer of a vote; a reload goes on with the count. */
    count: (vote: number, answer: Answer, more: number) =>
      setCount(counted(store.getState().counting, vote, answer, more)),
    /** After a reload: goes on with the room that the tab was in. */
    restore: async (navigation: NavigationStoreApi) => {
      const part = storage.read(KEPT_ROOM);
      navigation.actions.restore(isPart(part) ? PARTS[part] : 'room');
      if (isPart(part)) return actions.comeBack(part);
      const kept = keptRoom(storage);
      if (kept !== null) await enter(kept.setup.scenario, (scenario) => onThisPage(kept, scenario));
      // Where its scenario did not arrive, another reload may bring it.
      const { room, problem } = store.getState();
      if (room === null && problem === null) storage.remove(KEPT_ROOM);
    },
    /** Shows what the answer that was voted did. */
    reveal: () => {
      store.setState({ seen: projection()?.history.length ?? 0 });
      show();
    },
    /** Puts the game of the room on screen again, after the class was elsewhere. */
    show: () => {
      shown = null;
      if (away?.hasStopped) setRunning(true);
      away = null;
      show();
    },
    /** Opens the last vote again, as if it had not been closed. */
    undo: () => store.getState().room?.client.send({ do: 'undo' }),
    /** Tries the ways through the network from this page to the class server. */
    testNetwork: (): Promise<NetworkTest> => (host === null ? Promise.resolve(NO_WAY) : testNetwork(host)),
    /** Ends the room on this page. */
    leave: () => {
      store.getState().room?.client.leave();
      storage.remove(KEPT_ROOM);
      setCount(null);
      store.setState({ room: null, seen: 0, hasLeft: true });
      if (games.getState().game?.mode === 'class') games.actions.leave();
    },
  };
  return Object.assign(store, { actions });
}
