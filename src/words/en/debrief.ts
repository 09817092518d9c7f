/** The debrief. */
import type fr from '../fr/debrief';
import drill from './debrief/drill';
import method from './debrief/method';
import { counted, inWords, plural } from './grammar';

export default {
  name: 'The debrief',
  retry: 'Try again',
  table: 'See the table',
  failed: 'The analysis has stopped. The curve and the gauges are still right.',
  progress: (percent) => `Replaying your game thousands of times: ${percent}`,
  points: (amount) => `${amount}\u00a0pt`,

  when: {
    half: (year, half) => `${half === 1 ? 'early' : 'late'} ${year}`,
    year: (year) => `in ${year}`,
    turn: (turn) => `in turn ${turn}`,
  },

  rest: 'The whole debrief: the curve, the turning points, the judges, the causes',
  summary: {
    name: 'In brief',
    points: (n) => plural(n, { one: 'The decision', other: 'The decisions' }),
    did: 'What weighed most',
    why: 'Why this ending',
    whom: 'Whom it touches',
    moved: 'What changed most',
    again: 'Worth another try',
    searching: 'Still looking…',
    nothing: 'None of your decisions moved the two axes.',
    ways: (n, told) => `, by one of ${inWords(n)} ways: ${told}.`,
    way: (n, told) => `${n}) ${told}`,
    yours: (told, way) => `You: ${told}${way === null ? '' : `, by way ${way + 1}`}.`,
    rounded: (exact, shown) => `${exact} (rounded to ${shown})`,
    because: (condition) => `: ${condition}.`,
    otherwise: ': no other ending was reached.',
    nothingToTry: 'No other answer did better. Try another draw.',
    replay: {
      dossier: (date) => `Take it up from this dossier${date === null ? '' : ` (${date})`}`,
      session: (date) => `Take it up from this session${date === null ? '' : ` (${date})`}`,
    },
  },

  headline: {
    searching: 'Where was it decided?',
    all: (when) => `The costliest choice, ${when}`,
    one: (when) => `One turning point, ${when}`,
    many: (n) => (n === 2 ? 'Two turning points mattered' : 'Three turning points mattered'),
    contested: (n) => plural(n, { one: 'One decision is open to debate', other: 'Some decisions are open to debate' }),
    luck: 'Luck weighed heavily',
    right: 'No answer was clearly better',
    none: 'No other answer would have changed it all',
  },
  lead: {
    searching: 'The line is there already: it is your game. The rest is coming.',
    points: (games) =>
      `Each decision was compared with the other answers, over ${games} simulated games. You are judged without your luck.`,
    right: (games) =>
      `Over ${games} simulated games, no other answer did clearly better than yours. What remains comes from the world, from luck and from what you prefer.`,
    none: (most, doubt) =>
      `Against the other answers, the heaviest of your decisions cost ${most} of the gap between the two axes${doubt === null ? '' : `, give or take ${doubt}`}. A turning point clearly costs more than two points.`,
    luck: (luck, losses) =>
      `Luck and discoveries moved the gap between the two axes by ${luck} points. Your decisions cost ${losses}, and none is a turning point.`,
  },

  curve: {
    legacy: 'After the last turn the world goes on without you: what you leave behind counts for half.',
    title: 'The curve',
    label: (axis, from, to, low, high) =>
      `${axis}, turn by turn: from ${from} to ${to}. At the end, nine simulated games in ten are between ${low} and ${high}.`,
    plainLabel: (axis, from, to) => `${axis}, turn by turn: from ${from} to ${to}.`,
    from: 'What was possible from',
    start: 'the start',
    earlier: 'One turn earlier',
    later: 'One turn later',
    band: (games) =>
      `The line: your game. The band: nine simulated games in ten, out of ${games} played on from there.`,
    reach: (e, t, endings) => `Their score: emancipation between ${e}, tyranny between ${t}. ${endings}`,
    range: (low, high) => `${low} and ${high}`,
    endings: (n) =>
      plural(n, { one: 'They all lead to the same ending.', other: `They lead to ${n} different endings.` }),
    threshold: (value) => `threshold ${value}`,
    point: 'Turning point',
    epilogue: 'without you',
    key: { shock: 'shock', treaty: 'in force' },
    table: {
      summary: 'The curve as a table',
      turn: 'Turn',
      decision: 'Decision',
      happened: 'What happened',
      possible: 'possible',
    },
  },

  turningPoints: {
    title: (points, contested) => {
      if (points === 0) return 'No turning point';
      if (points === contested)
        return plural(points, { one: 'One contested decision', other: `${points} contested decisions` });
      if (points === 1) return 'One turning point, and only one';
      return contested === 0 ? `${points} turning points` : `${points} turning points, ${contested} of them contested`;
    },
    noneText: 'An honest analysis may find nothing. Here is what each decision changed.',
    smallText: (n) =>
      plural(n, {
        one: 'No decision cost much. Here is the one that cost most: it is little.',
        other: `No decision cost much. Here are the ${n} that cost most: it is little.`,
      }),
    kicker: (date) => `Turning point, ${date}`,
    smallKicker: (date) => `Small gap, ${date}`,
    contestedKicker: (date) => `Contested decision, ${date}`,
    dossier: (title) => `Dossier: ${title}`,
    quoted: (label) => `“${label}”`,
    cost: (options) =>
      options === 2
        ? 'According to the scenario, the other answer, open that day, was better on average. What yours changed:'
        : 'According to the scenario, another answer, open that day, was better on average. Which one? What yours changed:',
    contested: (views) =>
      `For ${views}, it was the best answer. According to the scenario, another was better. What yours changed:`,
    judges: 'Those who prefer your answer',
    and: ' and ',
    doubt: (gap, amount) => `Emancipation minus tyranny: ${gap}, give or take ${amount}`,
    hidden: 'The answer stays hidden: look for it.',
    replay: 'Replay from here',
    again: 'Replay once more',
    reveal: 'Show the answer',
    best: 'According to the scenario',
    alsoRight: 'Level with it',
    tried: {
      right: (label) => `You tried “${label}”: the scenario prefers no other.`,
      wrong: (label) => `You tried “${label}”: not yet.`,
    },
    every: 'Each decision, judged',
    everyHelp:
      'What each choice changed on each axis, compared with the best answer open that day. Two zeros: none was better.',
    decision: 'Decision',
    weakest: 'The weakest gauge counts for more',
    strongest: 'The strongest gauge counts for more',
    why: (label) => `Why? “${label}”, gauge by gauge`,
    whyHelp:
      'Your choice compared with the best answer, each played on in the best way found. In points of score, on average. The causes add up.',
    later: 'The decisions that follow',
    laterNote: 'they were no longer the same',
    delayedNote: 'delayed effect',
    small: 'The rest, little by little',
  },

  account: {
    title: 'Choice and luck',
    help: 'From what could be hoped for at the start to your score. Each axis has its own account.',
    hoped: (value) => `Hope at the start: ${value}`,
    hopedHelp: 'on average, with the best way of playing that was tried',
    choice: (date) => `your choice, ${date}`,
    choices: 'Your choices',
    otherChoices: 'Your other choices',
    luck: 'Luck and discoveries',
    luckNote: 'the draws, and paths that turned out better than expected',
    reached: (value) => `Your score: ${value}`,
    verdict: {
      choices: 'On the gap between the two axes, your choices cost more than luck changed.',
      luck: 'On the gap between the two axes, luck changed more than your choices cost.',
      both: 'On the gap between the two axes, your choices cost about as much as luck changed.',
    },
  },

  calibration: {
    title: (right, all) => `Your predictions: ${right} right out of ${all}`,
    right: 'right',
    wrong: 'missed',
    unseen: (gauge, times) => `“${gauge}” moved most ${times} times; you never saw it coming.`,
    overrated: (gauge, times) => `You picked “${gauge}” ${times} times; another gauge always moved more.`,
    seen: (gauge) => `You are good at seeing “${gauge}” coming.`,
    chance: (expected) => `Guessing at random would give about ${expected}.`,
  },

  judges: {
    title: 'The same game, other judges',
    help: 'The same facts, weighed differently. Upward, emancipation; to the right, tyranny; dotted, the thresholds.',
    own: 'The scenario’s own view',
    agree: (ending) => `They all see the same ending: “${ending}”. Their scores differ.`,
    part: (ending, views) => `“${ending}”: ${views}.`,
    partTitle: 'They do not see the same ending:',
    plot: (name, e, t) => `${name}: emancipation ${e}, tyranny ${t}.`,
    weight: {
      more: (gauge, after, before, axis) =>
        `In ${axis}, gives more weight to “${gauge}” (${after} instead of ${before})`,
      less: (gauge, after, before, axis) =>
        `In ${axis}, gives less weight to “${gauge}” (${after} instead of ${before})`,
      effect: (amount) => `score ${amount}`,
    },
    axes: { emancipation: 'emancipation', tyranny: 'tyranny' },
    sameWeights: 'Weighs the gauges as the scenario does, or nearly.',
    replayed: (ending, e, t) =>
      `In the world as this view believes it to be, your decisions would lead to “${ending}”: emancipation ${e}, tyranny ${t}.`,
    most: (assumption, level) => `The assumption that matters most: “${assumption}”, ${level}.`,
    levels: { low: 'low', mid: 'middle', high: 'high' },
    closed: (date) =>
      `In the world as this view believes it to be, one of your decisions would not have been possible: ${date}.`,
    more: 'What makes the difference',
  },

  roots: {
    title: 'Who is responsible?',
    help: 'Where each point comes from, traced back through every link. The lines add up exactly.',
    of: (axis, amount) => `${axis}: ${amount}`,
    rest: (n) => counted(n, { one: 'other origin', other: 'other origins' }),
    restNote: 'smaller ones',
    all: 'Every origin',
    origin: 'Origin',
    amount: 'Points',
  },

  questions: {
    title: 'To discuss in class',
    contested: (label, view) =>
      `“${label}” is not the best answer according to the scenario; it is for ${view}. What divides them: the facts, or their values?`,
    point: (date, dossier, label) =>
      `${date}, “${dossier}”: the game turned on “${label}”. With what was known that day, was it unreasonable?`,
    goldenCage: 'A gentler life under rules that nobody voted for: is that a defeat?',
    early: (title) => `“${title}”: the game stopped before its end. Which sign should have raised the alarm?`,
    luck: (amount) =>
      `Luck and discoveries changed the gap between the two axes by ${amount} points. Can those who decide be judged by what happens to them?`,
    noTreaty: 'Nothing ever entered into force. Who was waiting for whom, and what should have been offered?',
    lapsed: 'What was signed entered into force, then lost its effect. Should one be able to take a signature back?',
    lateTreaty: 'The entry into force only came after you left. Who deserves the credit?',
    outside: (actor) =>
      `It is in force, but one signature is missing: “${actor}”. Which is better: a strong rule among a few, or a weak one among all?`,
    worldviews: (a, endingA, b, endingB) =>
      `${a} sees “${endingA}” here; ${b}, “${endingB}”. The facts are the same. Who are you closer to, and why?`,
    legacy: {
      worse: (amount) => `After you left, tyranny gained ${amount} points. What should those who decide leave behind?`,
      better: (amount) => `After you left, tyranny fell by ${amount} points. What was still at work?`,
    },
    neverUsed: (doctrine, other) =>
      `You never chose “${doctrine}”${other === null ? '' : ` or “${other}”`}. Out of conviction, or because of the price?`,
    unseen: (gauge) => `You never saw “${gauge}” coming. Why do some effects show so late?`,
    again: 'Which decision would you change first, and what would someone who disagrees reply?',
  },

  gauges: 'Each gauge',
  gaugesTable: 'Each gauge, turn by turn',
  ...drill,
  method,
} satisfies typeof fr;
