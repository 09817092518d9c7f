/** Asks the analyst in its other thread, and hears its answers as promises. */
import type { PlayableScenario } from '../../scenario/playable';
import type { Message, Port, Question, Reply, WorkKind, Works } from './protocol';

/** How an answer is waited for. */
export interface Waiting<Report> {
  /** Heard from time to time; `report` is what is known so far, where there is something to tell. */
  onProgress?: (progress: { done: number; report: Report | null }) => void;
  /** Aborted: the work stops, the answer is null. */
  signal?: AbortSignal;
}

/** Asks for one kind of work. Gives null when the signal is aborted, and rejects when the work failed or the thread died. */
type Asking<Kind extends WorkKind> = (
  ask: { scenario: PlayableScenario } & Works[Kind]['ask'],
  waiting?: Waiting<Works[Kind]['report']>,
) => Promise<Works[Kind]['report'] | null>;

export interface Analyst {
  /** Sends a scenario and makes the engine fast before the first question. */
  warmUp: (scenario: PlayableScenario) => Promise<void>;
  /** The futures of the open answers of a state of the scenario. */
  futures: Asking<'futures'>;
  /** Everything that the debrief of a finished game is made of. */
  debrief: Asking<'debrief'>;
  /** The judgement of a finished game. */
  judge: Asking<'judgement'>;
  balance: Asking<'balance'>;
  /** What to change next in a world that is being written. */
  propose: Asking<'proposal'>;
  playedMap: Asking<'playedMap'>;
  /** What each answer of a problem comes to, and why. */
  problem: Asking<'problem'>;
  /** Makes the problems of a scenario. */
  problems: Asking<'problems'>;
}

interface Pending {
  settle: (report: never) => void;
  fail: (error: Error) => void;
  onProgress: ((progress: { done: number; report: never }) => void) | undefined;
}

/** Games that make the engine fast. */
const WARM_UP_GAMES = 900;

/** An end of the channel that also tells when the other thread has died. */
export interface ThreadPort extends Port<Message, Reply> {
  onDeath: (hear: (error: Error) => void) => void;
}

/**
 * The analyst as the page sees it: questions go out on a port, reports come back; all fail once the other thread has
 * died.
 */
export function createAnalyst(port: ThreadPort): Analyst {
  const sent = new Map<PlayableScenario, number>();
  const pending = new Map<number, Pending>();
  let jobs = 0;
  let death: Error | null = null;

  port.listen((reply) => {
    const job = pending.get(reply.job);
    if (job === undefined) return;
    if (reply.say === 'progress') {
      job.onProgress?.({ done: reply.done, report: reply.report as never });
      return;
    }
    pending.delete(reply.job);
    if (reply.say === 'done') job.settle(reply.report as never);
    else job.fail(new Error(reply.message));
  });
  port.onDeath((error) => {
    death = error;
    for (const { fail } of pending.values()) fail(error);
    pending.clear();
  });

  const numberOf = (scenario: PlayableScenario): number => {
    const known = sent.get(scenario);
    if (known !== undefined) return known;
    const number = sent.size;
    sent.set(scenario, number);
    port.post({ say: 'scenario', scenario: number, playable: scenario });
    return number;
  };

  function ask<Kind extends WorkKind>(
    kind: Kind,
    scenario: PlayableScenario,
    what: Works[Kind]['ask'],
    { onProgress, signal }: Waiting<Works[Kind]['report']> = {},
  ): Promise<Works[Kind]['report'] | null> {
    if (death !== null) return Promise.reject(death);
    if (signal?.aborted) return Promise.resolve(null);
    const job = jobs++;
    return new Promise((resolve, reject) => {
      const cancel = () => {
        if (!pending.delete(job)) return;
        port.post({ say: 'cancel', job });
        resolve(null);
      };
      signal?.addEventListener('abort', cancel, { once: true });
      const over = () => signal?.removeEventListener('abort', cancel);
      pending.set(job, {
        settle: (report) => (over(), resolve(report)),
        fail: (error) => (over(), reject(error)),
        onProgress,
      });
      const question = { kind, scenario: numberOf(scenario), ask: what } as unknown as Question;
      port.post({ say: 'work', job, question });
    });
  }

  return {
    warmUp: async (scenario) => void (await ask('warmUp', scenario, { games: WARM_UP_GAMES })),
    futures: ({ scenario, ...what }, waiting) => ask('futures', scenario, what, waiting),
    debrief: ({ scenario, ...what }, waiting) => ask('debrief', scenario, what, waiting),
    judge: ({ scenario, ...what }, waiting) => ask('judgement', scenario, what, waiting),
    balance: ({ scenario, ...what }, waiting) => ask('balance', scenario, what, waiting),
    propose: ({ scenario, ...what }, waiting) => ask('proposal', scenario, what, waiting),
    playedMap: ({ scenario, ...what }, waiting) => ask('playedMap', scenario, what, waiting),
    problem: ({ scenario, ...what }, waiting) => ask('problem', scenario, what, waiting),
    problems: ({ scenario, ...what }, waiting) => ask('problems', scenario, what, waiting),
  };
}
