/**
 * Problems: positions of games in which one answer alone reaches a goal. The file only says where they are; what each answer
 * comes to is played anew in the analyst's thread, so that no file can tell a solution that is none.
 */
import { createStore } from 'zustand/vanilla';
import type { Analyst, ExplainedProblem, GameProblem, PlayedGame, ProblemFile } from '../../analyst';
import { goalsFrom, readProblems } from '../../analyst';
import { DOCTRINES, openAnswers, type Doctrine } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { createGameStore } from '../game/game-store';
import type { Game } from '../game/game';
import type { Late } from '../late';
import { latest } from '../latest';
import { readCode } from '../saved-games/read-code';
import type { Storage } from '../storage';
import { keepProgress, progressOf, type Outcome, type Progress } from './progress';

/** The analyst's reports, for the views. */
export type { ExplainedProblem, GameProblem, Goal, Grade, ProblemFile } from '../../analyst';
export { GRADES, gradeOf } from '../../analyst';

/** The problem in hand. */
export interface Hand {
  problem: GameProblem;
  /** The game, in front of its dossier. */
  game: Game;
  /** What its answers come to; null while that is played. */
  explained: ExplainedProblem | null;
  /** `lost` when the analyst's thread did not start, or died. */
  is: 'playing' | 'played' | 'lost';
  /** In their order. */
  tried: readonly Doctrine[];
  isHinted: boolean;
  /** Whether the solution was asked for. */
  isShown: boolean;
}

export interface ProblemsStore {
  /** null: none is open. */
  scenario: PlayableScenario | null;
  /** The ones of the file that lead to a problem of this scenario. */
  file: ProblemFile | null;
  progress: Progress;
  /** Place of the problem in hand. */
  place: number;
  hand: Hand | null;
  /** Why nothing is open: being fetched or made, or what went wrong. */
  is: 'closed' | 'coming' | 'making' | 'open' | 'not-loaded' | 'refused' | 'none';
  /** How much of the making is done, 0..1. */
  done: number;
}

export interface ProblemsParts {
  storage: Storage;
  /** The scenario of a name; null when it does not arrive. */
  look: (id: string) => Promise<PlayableScenario | null>;
  /** The problems that the site keeps of a scenario; null for none. */
  read: (id: string) => Promise<unknown>;
  startAnalyst: () => Promise<Pick<Analyst, 'problem' | 'problems'>>;
}

export type ProblemsStoreApi = ReturnType<typeof createProblemsStore>;

/** Tries before the solution is shown. */
export const TRIES = 2;
/** Robot games that are looked through for a world of one's own. */
const MAKING_GAMES = 400;
/** Characters of a file of problems: whatever is longer is none. */
const LONGEST_FILE = 200_000;

const NONE: ProblemsStore = {
  scenario: null,
  file: null,
  progress: {},
  place: 0,
  hand: null,
  is: 'closed',
  done: 0,
};

/** What the analyst needs of a game, and nothing that can't be sent to its thread. */
const gameOnly = ({ seed, assumptions, answers }: PlayedGame): PlayedGame => ({ seed, assumptions, answers });

/** The problems of a tab: made from the first call on. */
export const problemsOf = ({ problems }: { problems: Late<ProblemsStoreApi, ProblemsParts> }): ProblemsStoreApi =>
  (problems.now ??= createProblemsStore(problems.parts));

/** Whether nothing is left to try: the solution was found, shown, or two answers were wrong. */
export const isOver = ({ explained, tried, isShown }: Hand): boolean =>
  isShown || (explained !== null && (tried.some((answer) => answer === explained.solution) || tried.length >= TRIES));

export function createProblemsStore({ storage, look, read, startAnalyst }: ProblemsParts) {
  const store = createStore<ProblemsStore>(() => NONE);
  const coming = latest();
  const work = latest();

  /** The game of a problem in front of its dossier; null where its code leads nowhere, or not there. */
  function gameOf(scenario: PlayableScenario, problem: GameProblem): Game | null {
    const known = readCode(problem.game, scenario);
    if (!known.ok || known.isDelegated) return null;
    const { actions, getState } = createGameStore();
    if (!actions.resume({ scenario, ...known, turn: Infinity, phase: 'dossier' }).ok) return null;
    const game = getState().game!;
    const [state, { model }] = [game.states.at(-1)!, game];
    const isWhole = openAnswers(model, state).length === DOCTRINES.length;
    return game.phase === 'dossier' && isWhole && goalsFrom({ scenario, model }, state).includes(problem.goal)
      ? game
      : null;
  }

  /** @param isTaken whether the first of them that is not solved is taken in hand */
  function openFile(scenario: PlayableScenario, given: unknown, isTaken = true): void {
    const file = readProblems(given);
    if (file === null || file.scenario.id !== scenario.id || file.scenario.version !== scenario.version)
      return store.setState({ ...NONE, is: 'refused' });
    const problems = file.problems.filter((problem) => gameOf(scenario, problem) !== null);
    if (problems.length === 0) return store.setState({ ...NONE, is: 'none' });
    const codes = problems.map(({ game }) => game);
    const progress = progressOf(storage, scenario.id, codes);
    store.setState({ ...NONE, scenario, file: { ...file, problems }, progress, is: 'open' });
    const next = problems.findIndex(({ game }) => progress[game] === undefined);
    if (isTaken) take(Math.max(0, next));
    else store.setState({ place: Math.max(0, next) });
  }

  /** Takes a problem in hand, by its place. */
  function take(place: number): void {
    const { scenario, file } = store.getState();
    const problem = file?.problems[place];
    if (scenario === null || problem === undefined) return;
    const game = gameOf(scenario, problem)!;
    const hand: Hand = {
      problem,
      game,
      explained: null,
      is: 'playing',
      tried: [],
      isHinted: false,
      isShown: false,
    };
    store.setState({ place, hand });
    void play(hand);
  }

  async function play({ game, problem }: Hand): Promise<void> {
    const signal = work.start();
    const show = (known: Partial<Hand>) => {
      const { hand } = store.getState();
      if (!signal.aborted && hand !== null) store.setState({ hand: { ...hand, ...known } });
    };
    try {
      const analyst = await startAnalyst();
      const { scenario, assumptions, states, coming: effects } = game;
      const ask = { scenario, assumptions, state: states.at(-1)!, goal: problem.goal, coming: effects };
      const explained = await analyst.problem(ask, { signal });
      if (explained === null) return;
      show({ explained, is: 'played' });
      note();
    } catch {
      show({ is: 'lost' });
    }
  }

  /** Keeps how the problem in hand ended, once; what was found first counts when it is tried again. */
  function note(): void {
    const { hand, scenario, progress } = store.getState();
    const solution = hand?.explained?.solution ?? null;
    if (hand === null || scenario === null || solution === null || !isOver(hand)) return;
    const { game: code } = hand.problem;
    if (progress[code] !== undefined) return;
    const tries = hand.tried.findIndex((answer) => answer === solution);
    const outcome: Outcome = hand.isShown || tries < 0 ? 'shown' : tries === 0 ? 'first' : 'second';
    const kept = { ...progress, [code]: outcome };
    store.setState({ progress: kept });
    keepProgress(storage, scenario.id, kept);
  }

  const change = (known: Partial<Hand>): void => {
    const { hand } = store.getState();
    if (hand === null) return;
    store.setState({ hand: { ...hand, ...known } });
    note();
  };

  const actions = {
    /** Opens the problems of a scenario of the catalogue. */
    open: async (id: string) => {
      const signal = coming.start();
      store.setState({ ...NONE, is: 'coming' });
      try {
        const [scenario, given] = await Promise.all([look(id), read(id)]);
        if (signal.aborted) return;
        if (scenario === null) store.setState({ ...NONE, is: 'not-loaded' });
        else openFile(scenario, given);
      } catch {
        if (!signal.aborted) store.setState({ ...NONE, is: 'not-loaded' });
      }
    },
    /** How many problems the site keeps of a scenario, and how many of them were found. */
    count: async ({
      id,
      version,
    }: Pick<PlayableScenario, 'id' | 'version'>): Promise<{ all: number; found: number }> => {
      const file = readProblems(await read(id).catch(() => null));
      if (file?.scenario.version !== version) return { all: 0, found: 0 };
      const progress = progressOf(
        storage,
        id,
        file.problems.map(({ game }) => game),
      );
      const found = Object.values(progress).filter((outcome) => outcome !== 'shown').length;
      return { all: file.problems.length, found };
    },
    /** Opens a file of problems of a scenario, that anybody may have written. */
    openText: (scenario: PlayableScenario, text: string) => {
      coming.abort();
      let given: unknown = null;
      try {
        given = text.length > LONGEST_FILE ? null : JSON.parse(text);
      } catch {
        // What is no JSON is refused as any other file is.
      }
      openFile(scenario, given);
    },
    /**
     * Makes the problems of a scenario here, of robots' games or of those that a class has played, and opens them.
     * `isTaken`: the first one is to be solved at once.
     */
    make: async (scenario: PlayableScenario, played?: readonly PlayedGame[], isTaken = true) => {
      const signal = coming.start();
      store.setState({ ...NONE, is: 'making' });
      try {
        const analyst = await startAnalyst();
        const made = await analyst.problems(
          {
            scenario,
            from: played === undefined ? { robots: { games: MAKING_GAMES } } : { played: played.map(gameOnly) },
          },
          { signal, onProgress: ({ done }) => !signal.aborted && store.setState({ done }) },
        );
        if (made !== null && !signal.aborted) openFile(scenario, made, isTaken);
      } catch {
        if (!signal.aborted) store.setState({ ...NONE, is: 'not-loaded' });
      }
    },
    take,
    /** The next problem that was not solved yet, from the one in hand on; the next one where all were. */
    next: () => {
      const { file, place, progress } = store.getState();
      if (file === null) return;
      const { length } = file.problems;
      const after = Array.from({ length }, (_, i) => (place + 1 + i) % length);
      take(after.find((other) => progress[file.problems[other]!.game] === undefined) ?? after[0]!);
    },
    /** Tries an answer; nothing once the problem is over, or while one that was tried is still being played. */
    answer: (doctrine: Doctrine) => {
      const { hand } = store.getState();
      if (hand === null || isOver(hand) || hand.tried.includes(doctrine)) return;
      if (hand.explained === null && hand.tried.length > 0) return;
      change({ tried: [...hand.tried, doctrine] });
    },
    hint: () => change({ isHinted: true }),
    show: () => change({ isShown: true }),
    /** Asks the analyst again after its thread was lost. */
    retry: () => {
      const { hand } = store.getState();
      if (hand?.is !== 'lost') return;
      store.setState({ hand: { ...hand, is: 'playing' } });
      void play(hand);
    },
    close: () => {
      coming.abort();
      work.abort();
      store.setState(NONE);
    },
  };
  return Object.assign(store, { actions });
}
