/** Whether options serve: how often each is the best one, in the states that games reach. */
import {
  DOCTRINES,
  NO_CHOICE,
  openAnswers,
  openDossier,
  question,
  start,
  step,
  TURN,
  type Doctrine,
  type Model,
  type Scenario,
} from '../../engine';
import { decimals, type Census, type Share } from './census';
import { WAYS, type Strategy } from '../strategies';
import { Trial, type Moment } from '../debrief/trial';
import { MoveBook } from './move-book';

/** How one option serves. Shares are 0..1. */
export interface OptionRow {
  dossier: string;
  doctrine: Doctrine;
  /** Open, of the times its dossier was; null when the dossier was never met. */
  open: number | null;
  /** Chosen by the crowd, of the times its dossier was answered; null when it never was. */
  chosen: Share | null;
  /** How many judged states had this option open beside another, and in what share of them nothing was better; null when there are too few. */
  states: number;
  best: number | null;
  /** An option of the same dossier that was at least as good in every state judged where both were open. */
  dominatedBy: Doctrine | null;
}

/** Fresh seeds that the options of a state are tried on, in every way to the end: all of them count as equally well known. */
const SEEDS = 8;
/** Fewer states than this say nothing. */
const ENOUGH_STATES = 20;

interface Page {
  states: Uint32Array;
  best: Uint32Array;
  /** [a x 3 + b]: states where both were open, and those where a was better than b. */
  both: Uint32Array;
  better: Uint32Array;
}

const OPTIONS = DOCTRINES.length;

/** Counts, for each option, the states in which it was judged and those in which nothing was better. */
export class OptionBook {
  /** Of sessions. */
  readonly moves = new MoveBook();
  private readonly pages: Page[];

  constructor(
    private readonly scenario: Scenario,
    private readonly seeds = SEEDS,
  ) {
    this.pages = scenario.dossiers.map(() => ({
      states: new Uint32Array(OPTIONS),
      best: new Uint32Array(OPTIONS),
      both: new Uint32Array(OPTIONS * OPTIONS),
      better: new Uint32Array(OPTIONS * OPTIONS),
    }));
  }

  /** Judges every decision of one game of a strategy, at dossiers and at sessions. */
  judge(model: Model, strategy: Strategy, seed: number): void {
    for (const _ of this.judging(model, strategy, seed));
  }

  /** The same in steps, one a decision: each of them plays a few hundred games. */
  *judging(model: Model, strategy: Strategy, seed: number): Generator<void, void, void> {
    const state = start(model, new Float64Array(model.size), seed);
    while (state[TURN]! < model.turns) {
      const open = openAnswers(model, state);
      const chosen = open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
      const asked = open.length > 1 ? question(model, state) : null;
      if (asked !== null && asked.kind !== 'promise') {
        const turn = state[TURN]! + 1;
        const moment: Moment = { turn, state: state.slice(), question: asked, open, chosen, coming: [] };
        if (asked.kind === 'session') this.moves.judge(model, moment);
        else this.judgeDossier(model, moment);
        yield;
      }
      step(model, state, chosen, seed);
    }
  }

  private judgeDossier(model: Model, moment: Moment): void {
    const trial = new Trial(model, moment, WAYS, []);
    for (let n = 0; n < this.seeds; n++) trial.play();
    const gaps = trial.worths.map(({ expected }) => expected.gap);
    this.note(this.pages[model.dossiers.indexOf(openDossier(model, moment.state)!)]!, moment.open, gaps);
  }

  private note({ states, best, both, better }: Page, open: readonly number[], gaps: readonly number[]): void {
    const highest = Math.max(...gaps);
    for (const [i, option] of open.entries()) {
      states[option]! += 1;
      if (gaps[i] === highest) best[option]! += 1;
      for (const [j, other] of open.entries()) {
        both[option * OPTIONS + other]! += 1;
        if (gaps[i]! > gaps[j]!) better[option * OPTIONS + other]! += 1;
      }
    }
  }

  rows(census: Census): OptionRow[] {
    return this.scenario.dossiers.flatMap(({ id }, dossier) =>
      DOCTRINES.map((doctrine, option): OptionRow => {
        const { states, best, both, better } = this.pages[dossier]!;
        const dominating = DOCTRINES.find((_, other) => {
          const pair = option * OPTIONS + other;
          return other !== option && both[pair]! >= ENOUGH_STATES && better[pair] === 0;
        });
        const judged = states[option]!;
        return {
          dossier: id,
          doctrine,
          open: census.openings[dossier]![option]!.share()?.share ?? null,
          chosen: census.options[dossier]![option]!.share(),
          states: judged,
          best: judged < ENOUGH_STATES ? null : decimals(best[option]! / judged),
          dominatedBy: dominating ?? null,
        };
      }),
    );
  }
}
