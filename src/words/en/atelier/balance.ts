/** Balancing a world with its author. */
import { counted, plural } from '../grammar';

const cases = (count: number) => counted(count, { one: 'case', other: 'cases' });

export default {
  name: 'Balance it with me',
  headlines: {
    reading: 'The robots are finding out about this world.',
    fair: 'This world is fair.',
    faulty: 'First, mend what is on the right.',
    checking: 'Reading the world again…',
    failed: 'The robots did not come.',
    tooStrong: (doctrine: string) => `${doctrine} wins too often.`,
    tooWeak: (doctrine: string) => `${doctrine} hardly ever wins.`,
    unmet: (count: number) =>
      plural(count, {
        one: 'One point is left to settle.',
        other: `${count}\u00a0points are left to settle.`,
      }),
  },
  played: (games: string) => `${games}\u00a0games of robots, in two series. Nothing changes unless you say so.`,
  wins: {
    title: (all: number) => `Which approach wins, alone, in ${cases(all)}`,
    how: 'A case is one way to set the assumptions. In each, a robot follows a single approach to the end: the one that ends with the most emancipation and the least tyranny wins.',
    now: 'Today',
    after: 'With the change',
    count: (doctrine: string, wins: number) => `${doctrine}: ${wins}`,
  },
  search: {
    running: (tried: number) =>
      tried === 0
        ? 'The robots are playing…'
        : `The robots are looking: ${counted(tried, { one: 'change tried', other: 'changes tried' })}.`,
    progress: 'Progress of the search',
    stop: 'Stop',
    stopped: 'The search is stopped.',
    again: 'Look again',
    retry: 'Try again',
  },
  proposal: {
    title: 'Try',
    together: (count: number) => `Try these ${count} changes together`,
    added: 'a new effect',
    depends: (assumption: string) => `depends on “${assumption}”`,
    eachOf: (count: number) => (count === 1 ? 'this number' : `each of these ${count}\u00a0numbers`),
    insteadOf: (written: string) => `instead of ${written}`,
    see: 'See it in the form',
    gains: 'What it changes',
    costs: 'What it costs',
    written: (number: string) => number,
    noGain: 'No answer of the report yet: the world comes nearer.',
    noCost: 'Nothing gets worse.',
    wins: (doctrine: string, wins: number, all: number, before: number) =>
      `${doctrine} wins in ${wins}\u00a0of ${all}\u00a0cases (instead of ${before})`,
    criterion: (sentence: string, after: string, before: string) => `${sentence}: ${after} (instead of ${before})`,
    nowMet: 'met',
    noLongerMet: 'no longer met',
    endingReached: (ending: string) => `The ending “${ending}” is reached`,
    endingShare: (ending: string, share: string, before: string) =>
      `The ending “${ending}”: ${share} of games instead of ${before}; read again what it says`,
    endingLost: (ending: string) => `Nobody reaches the ending “${ending}” any more`,
    entered: (after: string, before: string) =>
      `The treaty enters into force in ${after} of the games (instead of ${before})`,
    accept: 'Accept',
    other: 'Another one',
    stop: 'Stop',
    accepted: 'The change is written. Undo takes it back.',
    said: (changes: string) => `Proposal: ${changes}`,
  },
  places: {
    effect: (thing: string, cell: string) => `${thing}: effect on ${cell}`,
    allEffects: (thing: string) => `${thing}: all effects`,
    allEffectsOn: (thing: string, cell: string) => `${thing}: all effects on ${cell}`,
    allCosts: (thing: string) => `${thing}: all prices`,
    allCostsIn: (thing: string, cell: string) => `${thing}: all prices in ${cell}`,
    start: (cell: string) => `${cell}: where it starts`,
    cost: (thing: string, cell: string) => `${thing}: price in ${cell}`,
    chance: (event: string) => `“${event}”: its chance to happen`,
    rises: (event: string) => `“${event}”: what makes it likelier`,
    damage: (event: string, cell: string) => `“${event}”: effect on ${cell}`,
    gain: (coupling: string) => `Link “${coupling}”: its strength`,
    level: {
      low: (assumption: string) => `Assumption “${assumption}”: its low level`,
      high: (assumption: string) => `Assumption “${assumption}”: its high level`,
    },
    threshold: (ending: string) => `Ending “${ending}”: a threshold of its condition`,
    quorum: 'Treaty: the quorum',
    compliance: 'Treaty: how far those who sign keep it',
    stance: (lever: string, party: string) => `${lever}: what ${party} thinks`,
  },
  standing: {
    title: 'What is asked of a fair world',
    best: 'An answer is “the best” when robots end best after it. The played map counts in the same way.',
    unsure: 'Just about',
    unsureWhy: 'Yes in one series of games; no in the other, where luck and assumptions differ.',
    endings: 'The endings',
    never: 'never reached',
    treaty: 'The treaty enters into force',
    ofGames: (share: string) => `in ${share} of the games of one who thinks`,
  },
  over: {
    fair: (changes: number) =>
      changes === 0
        ? 'Everything that is asked is met. Nothing to change.'
        : `Everything that is asked is met, after ${counted(changes, { one: 'change', other: 'changes' })}.`,
    stuck: 'Numbers are not enough any more. Now you write.',
    stuckWhy: (tried: number, unmet: number) =>
      tried === 0
        ? 'No number stands in for what is missing:'
        : `${counted(tried, { one: 'change tried', other: 'changes tried' })}, alone or together: none makes the whole better. ${plural(unmet, { one: 'One point is left to settle', other: `${unmet}\u00a0points are left to settle` })}; under each of them stands what you can write.`,
    hints: {
      ending: {
        bad: 'All your endings are good or middling. Add one that people fear: one of the family “tyranny”, for example.',
        good: 'None of your endings is a happy one. Add one of the family “emancipation”.',
      },
      effect: (option: string, cell: string) => `Give “${option}” an effect on ${cell}: this answer does not touch it.`,
      go: { ending: 'Go to the endings', effect: 'Go to this answer' },
    },
    refused: (count: number) =>
      `You have refused ${counted(count, { one: 'proposal', other: 'proposals' })}: they do not come back.`,
  },
};
