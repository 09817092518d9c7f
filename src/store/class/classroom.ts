/**
 * The picture of a class: the games that students hand in as codes, played again side by side. Nothing of it is kept: it
 * goes when the page is closed, and nothing but codes was ever read.
 */
import { createStore } from 'zustand/vanilla';
import type { Analyst, Judgement } from '../../analyst';
import { stateHash, type Doctrine } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { CatalogueEntry } from '../../scenario/catalogue';
import { scenarioOfCode } from '../saved-games/read-code';
import { DEBRIEF_BUDGET } from '../analyses/debrief';
import type { Game, Outcome } from '../game/game';
import { latest } from '../latest';
import { pastedCodes, type PastedCode } from './pasted-codes';
import { recall, type RecallProblem } from '../saved-games/recall';

export interface Classroom {
  /** One a scenario, the one with most games first. */
  groups: readonly ClassGroup[];
  /** The codes that could not be taken, in the order of their lines. */
  refused: readonly RefusedCode[];
  /** The group on screen; null before there is one. */
  chosen: number | null;
  isReading: boolean;
  judging: Judging | null;
}

/** Games of one scenario, in one version of it: only they can be compared. */
export interface ClassGroup {
  scenario: PlayableScenario;
  games: readonly ClassGame[];
}

export interface ClassGame extends PastedCode, Pick<Game, 'assumptions' | 'seed' | 'answers'> {
  /** Its decisions, each with its dossier. */
  choices: readonly { turn: number; dossier: string; doctrine: Doctrine }[];
  outcome: Outcome;
  /** The hash of its last state. */
  hash: string;
  /**
   * The first line with the very same game, of the same group or of none that is named: it counts once. null for most.
   */
  sameAs: number | null;
}

export interface RefusedCode extends PastedCode {
  problem:
    | RecallProblem
    /** The scenario did not arrive. */
    | 'not-loaded'
    /** More lines than a class has: the first of those that were not read. */
    | 'too-many';
}

/** The turning points of a group's games, being looked for or found. */
export interface Judging {
  state: 'running' | 'done' | 'stopped' | 'failed';
  /** Games that were judged so far, and the share of the next one (0..1). */
  done: number;
  share: number;
  judgements: ReadonlyMap<ClassGame, Judgement>;
}

export type ClassroomStoreApi = ReturnType<typeof createClassroomStore>;

export interface ClassroomParts {
  catalogue: readonly CatalogueEntry[];
  /** The teacher's own scenario, while its file is open. */
  own: () => PlayableScenario | null;
  startAnalyst: () => Promise<Pick<Analyst, 'judge'>>;
  /** Gives way to what the page has to do. */
  pause?: () => Promise<void>;
}

/** Codes that are read, at most. */
export const MOST_CODES = 200;
const EMPTY: Classroom = { groups: [], refused: [], chosen: null, isReading: false, judging: null };

export function createClassroomStore(parts: ClassroomParts) {
  const { catalogue, own, startAnalyst, pause = () => new Promise((resolve) => setTimeout(resolve, 0)) } = parts;
  const store = createStore<Classroom>(() => EMPTY);
  const reading = latest();
  const judging = latest();

  /** Gives the scenario of a code; each is loaded once. */
  function loader(): (code: string) => Promise<PlayableScenario | RefusedCode['problem']> {
    const loaded = new Map<string, Promise<PlayableScenario | 'not-loaded'>>();
    return async (code) => {
      const found = scenarioOfCode(code, [own(), ...catalogue]);
      if (!found.ok) return found.problem.code;
      const { scenario } = found;
      if (!('load' in scenario)) return scenario;
      const loading = loaded.get(scenario.id) ?? scenario.load().catch(() => 'not-loaded' as const);
      loaded.set(scenario.id, loading);
      return loading;
    };
  }

  /** Reads codes in the place of those that are here. */
  async function read(text: string): Promise<void> {
    const signal = reading.start();
    judging.abort();
    store.setState({ ...EMPTY, isReading: true });
    const scenarioOf = loader();
    const byScenario = new Map<PlayableScenario, ClassGame[]>();
    const refused: RefusedCode[] = [];
    const courses = new Map<string, PastedCode[]>();
    for (const [i, pasted] of pastedCodes(text).entries()) {
      await pause();
      if (signal.aborted) return;
      if (i >= MOST_CODES) {
        refused.push({ ...pasted, problem: 'too-many' });
        break;
      }
      const scenario = await scenarioOf(pasted.code);
      if (signal.aborted) return;
      const recalled =
        typeof scenario === 'string' ? { ok: false as const, problem: scenario } : recall(scenario, pasted.code);
      if (!recalled.ok) {
        refused.push({ ...pasted, problem: problemOf(pasted, recalled.problem) });
        continue;
      }
      const { assumptions, seed, answers, outcome, states, turns } = recalled.game;
      const hash = stateHash(states.at(-1)!);
      const course = `${hash} ${seed} ${answers.join(' ')}`;
      const alike = courses.get(course) ?? [];
      const sameAs = alike.find(({ name }) => name === pasted.name || name === '' || pasted.name === '')?.line ?? null;
      if (sameAs === null) courses.set(course, [...alike, pasted]);
      const choices = turns.flatMap(({ turn, dossier, doctrine }) =>
        dossier === null || doctrine === null ? [] : [{ turn, dossier, doctrine }],
      );
      const played = { ...pasted, assumptions, seed, answers, choices, outcome: outcome!, hash, sameAs };
      byScenario.set(recalled.game.scenario, [...(byScenario.get(recalled.game.scenario) ?? []), played]);
    }
    const groups = [...byScenario]
      .map(([scenario, games]) => ({ scenario, games }))
      .sort((a, b) => b.games.length - a.games.length);
    store.setState({ ...EMPTY, groups, refused, chosen: groups.length > 0 ? 0 : null });
  }

  /** Looks for the turning points of the chosen group. */
  async function judge(): Promise<void> {
    const { groups, chosen } = store.getState();
    const group = chosen === null ? undefined : groups[chosen];
    if (group === undefined) return;
    const signal = judging.start();
    const judgements = new Map<ClassGame, Judgement>();
    const show = (known: Partial<Judging>) => {
      if (signal.aborted) return;
      const before = store.getState().judging ?? { state: 'running', done: 0, share: 0, judgements };
      store.setState({ judging: { ...before, ...known } });
    };
    store.setState({ judging: null });
    show({});
    try {
      const analyst = await startAnalyst();
      for (const member of group.games.filter(({ sameAs }) => sameAs === null)) {
        const { assumptions, seed, answers } = member;
        // As many games as each student's own debrief: both find the same turning points.
        const judgement = await analyst.judge(
          {
            scenario: group.scenario,
            assumptions,
            seed,
            answers,
            budget: { games: DEBRIEF_BUDGET.judgement },
          },
          { signal, onProgress: ({ done }) => show({ share: done }) },
        );
        if (judgement === null || signal.aborted) return;
        judgements.set(member, judgement);
        show({ done: judgements.size, share: 0, judgements: new Map(judgements) });
      }
      show({ state: 'done' });
    } catch {
      show({ state: 'failed' });
    }
  }

  const actions = {
    read,
    judge,
    choose: (group: number) => {
      judging.abort();
      if (store.getState().groups[group] !== undefined) store.setState({ chosen: group, judging: null });
    },
    /** Looks no further for turning points; what is known by then stays. */
    stop: () => {
      const { judging: running } = store.getState();
      judging.abort();
      if (running?.state === 'running') store.setState({ judging: { ...running, state: 'stopped' } });
    },
  };
  return Object.assign(store, { actions });
}

/** What begins as a code but is too short for one has lost a piece of itself. */
const problemOf = ({ code }: PastedCode, problem: RefusedCode['problem']): RefusedCode['problem'] =>
  problem === 'not-a-code' && /\bB[12]\b/i.test(code) ? 'bad-check' : problem;
