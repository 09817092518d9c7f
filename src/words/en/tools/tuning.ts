/** The tuning command, in the terminal and in its journal. */
import type fr from '../../fr/tools/tuning';

export default {
  usage: `Looks for better numbers for a scenario, within written bounds, and notes what changed and why.

  npm run tune -- FILE --ranges BOUNDS [--steps N] [--seed N] [--journal JOURNAL] [--write] [--lang fr|en]

  --ranges BOUNDS    what may change, within which bounds, and why (scenarios/tuning/)
  --steps N          trials of the search (20); 0 only judges, on the sets of assumptions held out
  --seed N           another series of trials (1); the same seed finds the same numbers
  --journal JOURNAL  adds the account to this file (otherwise it is printed)
  --write            writes the numbers found into the scenario`,
  noRanges: 'The file of bounds is missing: --ranges BOUNDS',
  unreadable: (file) => `“${file}” can’t be read.`,
  unwritable: (file) => `“${file}” can’t be written.`,
  badSteps: (text) => `“${text}” is not a number of trials, from 0 to 10,000.`,
  problems: {
    'bad-ranges': (detail) => `The file of bounds is not as it should be. ${detail}`,
    'no-such-number': (detail) => `The scenario has no number at this place: ${detail}`,
  },
  judging: 'First judgement…',
  holding: 'Judging on what the search has not seen…',
  step: (step, steps, knob, factor, score, isKept, best) =>
    `${step}/${steps}  ${knob} ${factor}: ${score}${isKept ? '  kept' : ''}  (best: ${best})`,
  changed: (count) => (count === 0 ? 'No number changed.' : `${count} numbers written into the scenario.`),
  notWritten: 'Nothing is written into the scenario: add --write.',

  journal: {
    title: (seed, version) => `Search, seed ${seed}, scenario version ${version}`,
    command: 'Command:',
    score: (before, after, steps) =>
      `Short of the criteria by (0: all met, with room to spare): from ${before} to ${after} in ${steps} trials.`,
    judgedOnly: (score) => `No search. Short of the criteria by, in training: ${score}.`,
    criterion: 'criterion',
    asked: 'asked',
    before: 'before',
    after: 'after',
    heldOut: 'held out',
    played: (training, heldOut) =>
      `Training: ${training.games} games of each robot under each assumption, each worldview and ${training.sets} drawn sets (seed ${training.seed})${training.between > 0 ? `, then under ${training.between} sets between the levels; the worse of the two judgements counts` : ''}. Held out: ${heldOut.games} games under ${heldOut.sets} other sets, with each assumption anywhere between its low and its high (seed ${heldOut.seed}); the search never saw them.`,
    culprits: (names) => `at fault: ${names}`,
    number: 'number',
    from: 'from',
    to: 'to',
    bounds: 'bounds',
    why: 'why',
    trial: (step, before, after) => `trial ${step}: ${before} → ${after}`,
    noChange: 'No number changed.',
    yes: 'yes',
    no: '**no**',
    unjudged: 'not judged',
    notAsked: (turns) => `not asked under ${turns} turns`,
  },
  criteria: {
    'no-pure-too-often': 'one doctrine alone is the best, at most',
    'each-pure-somewhere': 'each doctrine is, at least',
    'mixed-beats-pure': 'mixing beats the best doctrine alone',
    'options-serve': 'the least useful option is the best',
    'options-do-not-crush': 'the strongest option is the best',
    'planner-beats-random': 'thinking beats chance, in deviations of luck',
    'planner-beats-script': 'thinking beats the plan learnt by heart, in points',
    'luck-does-not-decide': 'share of luck',
    'endings-reached': 'endings reached',
    'events-fire': 'events met',
    'doctrines-cut-both-ways': 'doctrines that lead to good and to bad',
    'moves-matter': 'the best move beats the median one, in points',
    'moves-do-not-crush': 'the strongest move is the best',
    'waiting-serves': 'making no move is the best, at least',
    'waiting-does-not-crush': 'making no move is the best, at most',
    'moves-win': 'signatures won by a move',
    'parties-won': 'parties won by a lever',
    'treaty-enters': 'the agreement enters into force, at least',
    'treaty-resists': 'the agreement enters into force, at most',
    'treaty-falls': 'the agreement is left or lapses',
    'moves-serve': 'moves that serve',
  },
} satisfies typeof fr;
