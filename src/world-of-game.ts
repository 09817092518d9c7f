/** What the moving world shows of the game: its state as the panels see it, and what happened as cues. */
import type { Doctrine } from './engine';
import { stageView, titleWorld } from './panels/view-of-stage';
import { readingIn, type Reading } from './panels/reading';
import type { PlayableScenario, Region } from './scenario/playable';
import type { Game, GameStoreApi, TurnRecord } from './store/game';
import { lastTurn, shocksOf, type Shock } from './store/selectors';
import type { LensStoreApi } from './store/lens';
import type { SessionStoreApi } from './store/session';
import { startWorld, WorldUnavailable, type Cue, type WorldSource, type WorldView } from './world/start';

export interface Stores {
  game: GameStoreApi;
  session: SessionStoreApi;
  lens: LensStoreApi;
}

/** Opens the moving world over the still. Where it can't be shown, the still stays and nothing else changes. */
export async function showWorld(mount: HTMLElement, stores: Stores): Promise<void> {
  try {
    const world = await startWorld(mount, worldOf(stores));
    // Who has seen enough touches the world: it is at rest at once.
    mount.addEventListener('pointerdown', () => world.skip());
  } catch (error) {
    if (!(error instanceof WorldUnavailable)) throw error;
  }
}

/** The game as a source for the world. */
export function worldOf({ game, session, lens }: Stores): WorldSource {
  let cues: Cue[] = [];
  let shown = game.getState().game;
  game.subscribe(({ game: now }) => {
    // Only a turn that was just played is acted out: not a new game, not one that is taken up again.
    const isNext = now?.phase === 'review' && now.model === shown?.model && now.turns.length === shown.turns.length + 1;
    cues = now !== null && isNext ? [...cues, ...cuesOf(now, readingIn(session.getState().language))] : [];
    shown = now;
  });

  return {
    view: () => ({ ...viewOf(game.getState().game, session), window: lens.getState() }),
    takeCues: () => {
      const taken = cues;
      cues = [];
      return taken;
    },
    subscribe: (listener) => {
      const stop = [game.subscribe(listener), session.subscribe(listener), lens.subscribe(listener)];
      const motion = matchMedia(REDUCED);
      motion.addEventListener('change', listener);
      return () => {
        for (const unsubscribe of stop) unsubscribe();
        motion.removeEventListener('change', listener);
      };
    },
  };
}

const REDUCED = '(prefers-reduced-motion: reduce)';

function viewOf(game: Game | null, session: SessionStoreApi): WorldView {
  const { language, theme, motion } = session.getState();
  const reading = readingIn(language);
  const { world, strike } = game === null ? { world: titleWorld(reading), strike: null } : stageView(game, reading);
  return { ...world, strike, print: theme, reducedMotion: motion === 'reduced' || matchMedia(REDUCED).matches };
}

/** What the last turn was, in the order in which it happened. */
export function cuesOf(game: Game, reading: Reading): Cue[] {
  const record = lastTurn(game);
  if (record === null) return [];
  const shocks = new Map(shocksOf(game, record).map((shock) => [shock.event, shock]));
  return [
    ...decisionCue(record.doctrine),
    ...record.happenings.flatMap((happening) => cueOf(happening, game.scenario, shocks, reading)),
  ];
}

const decisionCue = (doctrine: Doctrine | null): Cue[] => (doctrine === null ? [] : [{ kind: 'decision', doctrine }]);

function cueOf(
  happening: TurnRecord['happenings'][number],
  scenario: PlayableScenario,
  shocks: ReadonlyMap<string, Shock>,
  { words, numbers }: Reading,
): Cue[] {
  switch (happening.kind) {
    case 'event': {
      const region = regionOf(happening.event, scenario);
      const shock = shocks.get(happening.event);
      if (shock === undefined || shock.damage === 0) return [{ kind: 'event', region }];
      const texts = {
        damage: numbers.signedTenths(-shock.damage),
        kept: numbers.tenths(shock.absorbed),
        keptWord: words.review.kept,
      };
      const absorbed = shock.absorbed / shock.damage;
      return [{ kind: 'shock', region, damage: shock.damage / 1000, absorbed, ...(absorbed > 0 ? { texts } : {}) }];
    }
    case 'signature':
    case 'exit':
      return [{ kind: happening.kind, actor: happening.actor }];
    case 'entry-into-force':
      return [{ kind: 'entry-into-force', word: words.stage.inForceStamp }];
    case 'lapse':
      return [{ kind: 'lapse' }];
    default:
      return [];
  }
}

/** The region of the actor behind an event; null when nobody on the map is. */
function regionOf(event: string, { texts }: PlayableScenario): Region | null {
  const actor = texts.events[event]?.actor ?? null;
  return actor === null ? null : (texts.actors[actor]?.region ?? null);
}
