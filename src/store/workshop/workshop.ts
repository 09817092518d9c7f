/**
 * The workshop: a scenario file of the player's own, checked as it is written, ready to be played, and studied. The file
 * stays where it is: nothing of it is sent anywhere, and only the tab remembers it, while a game of it is played.
 */
import { createStore } from 'zustand/vanilla';
import type { Analyst, BalanceReport } from '../../analyst';
import type { PlayableScenario } from '../../scenario/playable';
import type { Problem } from '../../scenario/problem';
import type { Late } from '../late';
import { latest } from '../latest';
import type { Checker, CheckOutcome } from './checker';
import { rememberedFile, type OwnFile, type Snapshot } from './own-file';

/** The analyst's reports, for the views. */
export type * from '../../analyst';
export type { Problem } from '../../scenario/problem';

export interface Workshop {
  file: { name: string; isFollowed: boolean } | null;
  /** Whether the file is being read or checked. */
  isChecking: boolean;
  /** What the file's last reading came to; null before the first. */
  verdict: Verdict | null;
  study: Study | null;
}

export type Verdict =
  /** `scenario` is null when there is an error, and for a file of shared facts. */
  | { is: 'checked'; problems: readonly Problem[]; scenario: PlayableScenario | null }
  /** So large that it was not even read. */
  | { is: 'too-large' }
  /** The browser could not read it: moved, deleted, or access refused. */
  | { is: 'unreadable' }
  | { is: 'too-long' }
  | { is: 'not-loaded' };

/** A balance report, being made or made. */
export interface Study {
  scenario: PlayableScenario;
  state: 'running' | 'done' | 'stopped' | 'failed';
  /** 0..1. */
  done: number;
  /** While it runs and once it was stopped: right for the games played so far. null before there is anything to tell. */
  report: BalanceReport | null;
}

export type WorkshopStoreApi = ReturnType<typeof createWorkshopStore>;

/** A file by its name and its text. */
export interface Source {
  name: string;
  text: string;
}

export interface WorkshopParts {
  checker: Checker;
  /** Resolves once what the world is drawn on is here. */
  withGround?: (scenario: PlayableScenario) => Promise<unknown>;
  /** Starts a thread that makes reports. */
  startAnalyst: () => Promise<Pick<Analyst, 'balance'> & { stop: () => void }>;
}

/** Bytes; four for each character that the checker reads, and more. Whatever is larger is no scenario. */
const LARGEST = 1_000_000;
/** Milliseconds between two looks at a file that is followed. */
const LOOK_EVERY = 1000;
/** Games of each player under each premise, as many as the terminal plays: both make the same report. */
const STUDY_GAMES = 40;

/** The workshop of a tab: made by the first call. */
export const workshopOf = ({ workshop }: { workshop: Late<WorkshopStoreApi, WorkshopParts> }): WorkshopStoreApi =>
  (workshop.now ??= createWorkshopStore(workshop.parts));

export function createWorkshopStore({ checker, withGround, startAnalyst }: WorkshopParts) {
  const store = createStore<Workshop>(() => ({
    file: null,
    isChecking: false,
    verdict: null,
    study: null,
  }));
  let taken: { file: OwnFile; seen: Pick<Snapshot, 'size' | 'lastModified'> | null; text: string } | null = null;
  let isLooking = false;
  let isFollowing = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const work = latest();

  /** The scenario of the file that is open, as it was last read without an error. */
  const scenario = (): PlayableScenario | null => {
    const { verdict } = store.getState();
    return verdict?.is === 'checked' ? verdict.scenario : null;
  };
  /** A report is of one version of the file. */
  const dropStudy = () => {
    work.abort();
    store.setState({ study: null });
  };
  const conclude = (verdict: Verdict) => {
    dropStudy();
    store.setState({ isChecking: false, verdict });
  };

  /** Reads the file that is open, when it has changed since it was last read. `isAsked`: by a person, who wants an answer. */
  async function look(isAsked: boolean): Promise<void> {
    const looked = taken;
    if (looked === null || isLooking) return;
    isLooking = true;
    try {
      const snapshot = await looked.file.look();
      const isSame =
        looked.seen?.lastModified === snapshot.lastModified && looked.seen.size === snapshot.size && !isAsked;
      if (looked !== taken || isSame) return;
      if (snapshot.size > LARGEST) {
        looked.seen = snapshot;
        return conclude({ is: 'too-large' });
      }
      store.setState({ isChecking: true });
      const text = await snapshot.text();
      if (looked !== taken) return;
      looked.seen = snapshot;
      const outcome = await checker.check(text, looked.file.name);
      if (outcome.is === 'checked' && outcome.checked.scenario !== null) await withGround?.(outcome.checked.scenario);
      if (looked !== taken) return;
      if (outcome.is === 'checked') looked.text = text;
      tell(outcome);
    } catch {
      // An editor that saves takes a file away for a moment: one that was read before is looked for again.
      if (looked === taken && isAsked) conclude({ is: 'unreadable' });
      else if (looked === taken) store.setState({ isChecking: false });
    } finally {
      if (looked === taken) isLooking = false;
    }
  }

  function tell(outcome: CheckOutcome): void {
    if (outcome.is === 'checked') conclude({ is: 'checked', ...outcome.checked });
    else if (outcome.is !== 'overtaken') conclude(outcome);
  }

  function setTimer(): void {
    clearInterval(timer);
    if (isFollowing && taken?.file.isFollowed) timer = setInterval(() => void look(false), LOOK_EVERY);
  }

  const actions = {
    /** Reads the file again whenever it changes: the workshop is on screen, or under its game. */
    follow: () => {
      isFollowing = true;
      setTimer();
    },
    /** Follows the file no longer, and ends the study. */
    rest: () => {
      isFollowing = false;
      setTimer();
      actions.stop();
    },
    /** Opens a file in the place of the one that is open. */
    take: async (file: OwnFile) => {
      taken = { file, seen: null, text: '' };
      isLooking = false;
      dropStudy();
      const { name, isFollowed } = file;
      store.setState({ file: { name, isFollowed }, verdict: null, isChecking: true });
      setTimer();
      await look(true);
    },
    /** Opens a file again, of which only the text is left. */
    takeAgain: (source: Source) => actions.take(rememberedFile(source)),
    /** Takes a file that was checked elsewhere in the page: nothing is read or checked again. */
    adopt: (source: Source, checked: { problems: readonly Problem[]; scenario: PlayableScenario }) => {
      const file = rememberedFile(source);
      taken = { file, seen: null, text: source.text };
      isLooking = false;
      store.setState({ file: { name: file.name, isFollowed: false } });
      conclude({ is: 'checked', ...checked });
      setTimer();
    },
    /** Makes the balance report of the scenario that was read. */
    study: async () => {
      const studied = scenario();
      if (studied === null) return;
      const signal = work.start();
      const show = (study: Partial<Study>) => {
        const known = store.getState().study;
        if (!signal.aborted && known !== null) store.setState({ study: { ...known, ...study } });
      };
      store.setState({ study: { scenario: studied, state: 'running', done: 0, report: null } });
      try {
        const analyst = await startAnalyst();
        try {
          const report = await analyst.balance(
            { scenario: studied, budget: { games: STUDY_GAMES } },
            {
              signal,
              onProgress: ({ done, report: known }) => show(known === null ? { done } : { done, report: known }),
            },
          );
          if (report !== null) show({ state: 'done', done: 1, report });
        } finally {
          analyst.stop();
        }
      } catch {
        show({ state: 'failed' });
      }
    },
    /** Ends the study; what is known by then stays. */
    stop: () => {
      const { study } = store.getState();
      if (study?.state !== 'running') return;
      work.abort();
      store.setState({ study: { ...study, state: 'stopped' } });
    },
  };
  /** The text of the file that was read last, right or not. */
  const read = (): Source | null =>
    taken === null || taken.text === '' ? null : { name: taken.file.name, text: taken.text };
  /** The text of that scenario, to open it again without the file. */
  const source = (): Source | null =>
    taken === null || scenario() === null ? null : { name: taken.file.name, text: taken.text };
  return Object.assign(store, { actions, scenario, source, read });
}
