/** The analyst at work: answers questions in short slices, the most urgent first, and hears cancellations in between. */
import { compile, NO_CHOICE, openAnswers, start, step, TURN, type AssumptionSet, type Model } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { debriefOf } from '../debrief/debrief';
import { futures } from '../futures';
import { modelUnder, premiseOf } from '../premises';
import {
  WORK_KINDS,
  type Message,
  type PlainBudget,
  type Port,
  type Question,
  type Reply,
  type Report,
} from './protocol';
import { judgeGame } from '../debrief/turning-points';
import { asPart, untold, type Budget, type Work } from '../work';

/** What the thread lends to the analyst: a clock in milliseconds, and a way to let messages in. */
export interface Serving {
  clock: () => number;
  /** Gives way to messages that wait. */
  pause: () => Promise<void>;
}

/** Milliseconds of work between two looks at the messages. */
const SLICE = 3;
/** Milliseconds between two reports of progress of one job. */
const TELL_EVERY = 50;
/** Models kept compiled. */
const KEPT_MODELS = 32;

interface Job {
  number: number;
  urgency: number;
  work: Work<Report>;
  toldAt: number;
}

/** Answers whatever comes through the port, for ever. */
export function serve(port: Port<Reply, Message>, { clock, pause }: Serving): void {
  const scenarios = new Map<number, PlayableScenario>();
  const models = new Map<string, Model>();
  const jobs: Job[] = [];
  /** The numbers of jobs whose code is being fetched. */
  const coming = new Set<number>();
  let isWorking = false;
  let isHeld = false;

  const modelOf = (number: number, assumptions: AssumptionSet): Model => {
    const key = `${number} ${JSON.stringify(Object.entries(assumptions).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
    const known = models.get(key);
    if (known !== undefined) return known;
    if (models.size >= KEPT_MODELS) models.clear();
    const model = compile(scenarioOf(number).rules, assumptions);
    models.set(key, model);
    return model;
  };
  const scenarioOf = (number: number): PlayableScenario => {
    const scenario = scenarios.get(number);
    if (scenario === undefined) throw new Error(`scenario ${number} was not sent`);
    return scenario;
  };
  const timed = (budget: PlainBudget): Budget => ('games' in budget ? budget : { ...budget, clock });

  function workOn({ kind, scenario: number, ask }: Question): Work<Report> | Promise<Work<Report>> {
    switch (kind) {
      case 'futures': {
        const model = modelOf(number, ask.assumptions);
        if (ask.state.length !== model.size) throw new Error('the state is not one of this scenario');
        return futures({ model, state: ask.state, budget: timed(ask.budget) });
      }
      case 'debrief':
        return debriefOf({ scenario: scenarioOf(number), model: modelOf(number, ask.assumptions), ...ask });
      case 'judgement': {
        const { rules, worldviews } = scenarioOf(number);
        return judgeGame({
          model: modelOf(number, ask.assumptions),
          seed: ask.seed,
          answers: ask.answers,
          budget: timed(ask.budget),
          worldviews: worldviews.map((view) => ({ id: view.id, model: modelUnder(rules, premiseOf(view)) })),
        });
      }
      case 'balance': {
        const study = { scenario: scenarioOf(number), ...ask, budget: timed(ask.budget) };
        // Only the workshop asks for it: no player's game fetches it.
        return import('../balance/balance').then(({ balance }) => balance(study));
      }
      case 'proposal':
        // Reads texts too: only the atelier fetches that.
        return import('../tuning/of-a-text').then(({ proposalsOf }) => proposalsOf(ask));
      case 'playedMap': {
        const played = { scenario: scenarioOf(number), ...ask, budget: timed(ask.budget) };
        // Only the atelier asks for it.
        return import('../played-map/played-map').then(({ playedMap }) => playedMap(played));
      }
      case 'problem': {
        const model = modelOf(number, ask.assumptions);
        if (ask.state.length !== model.size) throw new Error('the state is not one of this scenario');
        const position = { scenario: scenarioOf(number), model, state: ask.state, goal: ask.goal };
        // Only whoever solves problems asks for it, and for what follows.
        return import('../problems/explanation').then(({ explain }) => explain(position, ask.coming));
      }
      case 'problems': {
        const from = 'robots' in ask.from ? { robots: timed(ask.from.robots) } : ask.from;
        const making = { scenario: scenarioOf(number), from };
        return import('../problems/making').then(({ makeProblems }) => makeProblems(making));
      }
      case 'warmUp':
        return warmUp(modelOf(number, {}), ask.games);
    }
  }

  const nextJob = () => (isHeld ? undefined : jobs[0]);

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    for (let job = nextJob(); job !== undefined; job = nextJob()) {
      runSlice(job);
      await pause();
    }
    isWorking = false;
  }

  function runSlice(job: Job): void {
    try {
      const until = clock() + SLICE;
      let step = job.work.next();
      while (!step.done && clock() < until) step = job.work.next();
      if (step.done) {
        drop(job);
        port.post({ say: 'done', job: job.number, report: step.value });
      } else if (clock() - job.toldAt >= TELL_EVERY) {
        job.toldAt = clock();
        port.post({ say: 'progress', job: job.number, done: step.value.done, report: step.value.report() });
      }
    } catch (error) {
      drop(job);
      fail(job.number, error);
    }
  }

  function begin(number: number, kind: Question['kind'], playing: Work<Report>): void {
    jobs.push({ number, urgency: WORK_KINDS.indexOf(kind), work: playing, toldAt: clock() });
    jobs.sort((a, b) => a.urgency - b.urgency || a.number - b.number);
    void work();
  }

  const fail = (job: number, error: unknown) => port.post({ say: 'failed', job, message: String(error) });

  async function beginOnceHere(number: number, kind: Question['kind'], arriving: Promise<Work<Report>>): Promise<void> {
    coming.add(number);
    try {
      const playing = await arriving;
      if (coming.has(number)) begin(number, kind, playing);
    } catch (error) {
      if (coming.has(number)) fail(number, error);
    }
    coming.delete(number);
  }

  const drop = (job: Job) => jobs.splice(jobs.indexOf(job), 1);

  port.listen((message) => {
    switch (message.say) {
      case 'scenario':
        scenarios.set(message.scenario, message.playable);
        return;
      case 'work':
        try {
          const { kind } = message.question;
          const playing = workOn(message.question);
          if (playing instanceof Promise) void beginOnceHere(message.job, kind, playing);
          else begin(message.job, kind, playing);
        } catch (error) {
          fail(message.job, error);
        }
        return;
      case 'cancel': {
        coming.delete(message.job);
        const job = jobs.find(({ number }) => number === message.job);
        if (job !== undefined) drop(job);
        return;
      }
      case 'hold':
        isHeld = true;
        return;
      case 'resume':
        isHeld = false;
        void work();
    }
  });
}

/** Plays some futures of the first question of a scenario. */
function* warmUp(model: Model, games: number): Work<null> {
  const state = start(model, new Float64Array(model.size), 0);
  while (openAnswers(model, state).length === 0 && state[TURN]! < model.turns) step(model, state, NO_CHOICE, 0);
  if (state[TURN]! < model.turns) {
    yield* asPart(futures({ model, state, budget: { games } }), ({ done }) => untold(done));
  }
  return null;
}
