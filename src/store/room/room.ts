/**
 * The game of a class on this page, which is the screen of its room. The room leads: its answers are played here, and the
 * game's own screens show them. When the class has seen what an answer did, and the game comes to its next question, the room
 * opens it.
 */
import { createStore } from 'zustand/vanilla';
import { hasCop, roomCode, USUAL_SECONDS, usualSetup, type Mode, type Projection } from '../../class';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../game/game';
import type { GameStoreApi } from '../game/game-store';
import type { Late } from '../late';
import type { NavigationStoreApi } from '../navigation/navigation';
import type { RoomClient } from './client';
import { gameOf } from './game-of';
import { KEPT_ROOM } from './has-room';
import { keptRoom, localRoom, type LocalRoomParts } from './local-room';

export interface RoomParts extends LocalRoomParts {
  game: GameStoreApi;
  /** A scenario of the catalogue, or the player's own; null when it does not arrive. */
  look: (id: string) => Promise<PlayableScenario | null>;
  newSeed: () => number;
  /** Draws a whole number from 0 up to, not including, n. */
  below: (n: number) => number;
}

export type RoomProblem = 'not-loaded';

export interface OpenRoom {
  client: RoomClient;
  scenario: PlayableScenario;
}

export interface RoomState {
  /** null: it is to be prepared. */
  room: OpenRoom | null;
  /** Votes whose outcome the class has seen. */
  seen: number;
  isOpening: boolean;
  problem: RoomProblem | null;
}

export interface RoomChoice {
  scenario: string;
  mode: Mode;
  /** Seconds for a vote. */
  vote: number;
}

export type RoomStoreApi = ReturnType<typeof createRoomStore>;

/** The room of an app; made when it is first asked for. */
export const roomOf = ({ room }: { room: Late<RoomStoreApi, RoomParts> }): RoomStoreApi =>
  (room.now ??= createRoomStore(room.parts));

export function createRoomStore(parts: RoomParts) {
  const { game: games, look, newSeed, below, storage } = parts;
  const store = createStore<RoomState>(() => ({ room: null, seen: 0, isOpening: false, problem: null }));
  const projection = (): Projection | null => store.getState().room?.client.view.getState().projection ?? null;
  /** What was last put on screen, so that the class is not led back from what it has reached. */
  let shown: string | null = null;

  /** Puts the room's game on screen: in front of its question until what was voted is seen, then what that did. */
  function show(): void {
    const { room, seen } = store.getState();
    const now = projection();
    if (room === null || now === null || now.stage.kind === 'lobby') return;
    const isSealed = now.stage.kind === 'review' && now.history.length > seen;
    const moment = `${isSealed ? 'sealed' : now.stage.kind} ${now.answers.join()}`;
    if (moment === shown) return;
    shown = moment;
    games.actions.show(gameOf(now, room.scenario, isSealed));
  }

  /** The room opens the question at which the class has arrived. */
  function follow(game: Game | null): void {
    const now = projection();
    const { seen } = store.getState();
    if (game?.mode !== 'class' || now?.stage.kind !== 'review' || now.history.length > seen) return;
    if (game.phase !== 'review' && game.phase !== 'session')
      void store.getState().room?.client.send({ do: 'continue' });
  }
  games.subscribe(({ game }) => follow(game));

  async function enter(id: string, open: (scenario: PlayableScenario) => RoomClient | null): Promise<void> {
    store.setState({ isOpening: true, problem: null });
    const scenario = await look(id);
    const client = scenario && open(scenario);
    const problem = scenario === null ? 'not-loaded' : null;
    store.setState({ isOpening: false, problem, room: scenario && client && { client, scenario } });
    shown = null;
    client?.view.subscribe(show);
  }

  const actions = {
    /** Plays on one screen, where hands are raised and counted. */
    openHands: ({ scenario: id, mode, vote }: RoomChoice) =>
      enter(id, (scenario) => {
        const setup = usualSetup(scenario, {
          code: roomCode(below),
          seed: newSeed(),
          mode: hasCop(scenario.rules) ? mode : 'vote',
          seconds: { ...USUAL_SECONDS, vote },
          hands: true,
        });
        store.setState({ seen: 0 });
        return localRoom({ setup, log: [] }, scenario, parts);
      }),
    /** After a reload: goes on with the room that the tab was in. */
    restore: async (navigation: NavigationStoreApi) => {
      navigation.actions.restore('room');
      const kept = keptRoom(storage);
      if (kept !== null) await enter(kept.setup.scenario, (scenario) => localRoom(kept, scenario, parts));
      // Where its scenario did not arrive, another reload may bring it.
      const { room, problem } = store.getState();
      if (room === null && problem === null) storage.remove(KEPT_ROOM);
      // What was opened last is opened again in front of the class.
      store.setState({ seen: Math.max(0, (projection()?.history.length ?? 0) - 1) });
      show();
    },
    /** Shows what the answer that was voted did. */
    reveal: () => {
      store.setState({ seen: projection()?.history.length ?? 0 });
      show();
    },
    /** Puts the game of the room on screen again, after the class was elsewhere. */
    show: () => {
      shown = null;
      show();
    },
    /** Opens the last vote again, as if it had not been closed. */
    undo: async () => {
      await store.getState().room?.client.send({ do: 'undo' });
      store.setState({ seen: projection()?.history.length ?? 0 });
    },
    /** Ends the room on this page. */
    leave: () => {
      store.getState().room?.client.leave();
      store.setState({ room: null, seen: 0 });
      if (games.getState().game?.mode === 'class') games.actions.leave();
    },
  };
  return Object.assign(store, { actions });
}
