/** Arguments that a class weighs before and after: in which order they are read, and how well they are told apart. */
import { DOCTRINES, type Doctrine } from '../../../engine';
import type { Claim, Lesson } from '../../../scenario/playable';
import type { Locale } from '../../../view-models/locale';

export interface ClaimView {
  number: number;
  camp: Doctrine;
  is: Claim['is'];
  text: string;
  why: string;
}

/** Which kind is read when, while both are left: no rule is to be guessed from it. */
const KINDS: readonly Claim['is'][] = ['unsound', 'sound', 'sound', 'sound', 'unsound', 'unsound'];

/** The arguments in the order of the sheet: camps take turns. */
export function claimViews({ claims }: Pick<Lesson, 'claims'>, { say }: Locale): ClaimView[] {
  const left = [...claims];
  const read: Claim[] = [];
  for (let turn = 0; left.length > 0; turn++) {
    const camp = DOCTRINES[turn % DOCTRINES.length];
    const wanted = KINDS[turn % KINDS.length];
    const best = [
      left.findIndex((claim) => claim.camp === camp && claim.is === wanted),
      left.findIndex((claim) => claim.camp === camp),
      0,
    ].find((place) => place >= 0)!;
    read.push(...left.splice(best, 1));
  }
  return read.map(({ camp, is, text, why }, i) => ({ number: i + 1, camp, is, text: say(text), why: say(why) }));
}

/** How often an argument was called sound, among so many sheets. */
export interface Tally {
  is: Claim['is'];
  calledSound: number;
}

/**
 * How well sound arguments are told from unsound ones, from −1 to 1: the share that is rightly called sound minus the share
 * that is wrongly so (Snodgrass and Corwin, 1988). Whoever believes all, or nothing, is at 0. null: there is no comparing.
 */
export function discrimination(tallies: readonly Tally[], sheets: number): number | null {
  const shareOf = (is: Claim['is']): number | null => {
    const own = tallies.filter((tally) => tally.is === is);
    return own.length === 0 || sheets === 0
      ? null
      : own.reduce((sum, { calledSound }) => sum + calledSound, 0) / (own.length * sheets);
  };
  const [sound, unsound] = [shareOf('sound'), shareOf('unsound')];
  return sound === null || unsound === null ? null : sound - unsound;
}
