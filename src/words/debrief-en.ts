/** The words of the debrief in English. */
import type { DebriefWords } from './debrief-fr';
import { counted } from './numbers';

export const debriefEn: DebriefWords = {
  name: 'The debrief of the game',
  retry: 'Try again',
  failed: 'The analysis has stopped. The curve and the gauges are still right.',
  progress: (percent) => `Playing your game again, thousands of times: ${percent}`,
  points: (amount) => `${amount}\u00a0pt`,

  when: {
    half: (year, half) => `${half === 1 ? 'early' : 'late'} ${year}`,
    year: (year) => `in ${year}`,
    turn: (turn) => `in turn ${turn}`,
  },

  headline: {
    searching: 'Where was it decided?',
    all: (when) => `It was decided ${when}`,
    one: (when) => `One turning point, ${when}`,
    many: (n) => (n === 2 ? 'Two turning points mattered' : 'Three turning points mattered'),
    contested: (n) => (n === 1 ? 'One decision is open to debate' : 'Some decisions are open to debate'),
    luck: 'Luck weighed heavily',
    right: 'You played it well',
    none: 'No single move decided it',
  },
  lead: {
    searching: 'The line is there already: it is your game. The rest is coming.',
    points: (games) =>
      `Each decision was compared with the other answers, over ${games} simulated games. Your own luck was never used to judge you.`,
    right: (games) =>
      `Over ${games} simulated games, no other answer did clearly better than yours. What remains comes from the world and from luck.`,
    none: (most, doubt) =>
      `None of your decisions clearly cost more than two points by itself. The heaviest cost ${most}, give or take ${doubt}: too little to call it a fault.`,
    luck: (luck, losses) =>
      `Luck and discoveries moved the gap by ${luck} points, your decisions by ${losses}. None of them changed everything by itself.`,
  },

  curve: {
    title: 'The curve',
    label: (axis, from, to, low, high) =>
      `${axis}, turn by turn: from ${from} to ${to}. In the last turn, nine simulated games in ten are between ${low} and ${high}.`,
    plainLabel: (axis, from, to) => `${axis}, turn by turn: from ${from} to ${to}.`,
    from: 'What was possible from',
    start: 'the start',
    earlier: 'One turn earlier',
    later: 'One turn later',
    band: (games) =>
      `The line: your game. The band: nine simulated games in ten, of the ${games} that were played on from there.`,
    reach: (e, t, endings) =>
      `Their balance, half lived, half legacy, is between ${e} of emancipation, between ${t} of tyranny; ${endings}.`,
    range: (low, high) => `${low} and ${high}`,
    endings: (n) => (n === 1 ? 'only one ending was still possible' : `${n} endings were possible`),
    threshold: (value) => `threshold ${value}`,
    point: 'Turning point',
    epilogue: 'without you',
    key: { shock: 'shock', treaty: 'treaty' },
    table: {
      summary: 'The curve as a table',
      turn: 'Turn',
      decision: 'Decision',
      happened: 'What happened',
      possible: 'possible',
    },
  },

  turningPoints: {
    title: { none: 'No turning point', one: 'One turning point, only one', many: (n) => `${n} turning points` },
    noneText: 'No decision costs more than two points by itself, beyond doubt. An honest analysis may find nothing.',
    kicker: (date) => `Turning point, ${date}`,
    contestedKicker: (date) => `Contested decision, ${date}`,
    dossier: (title) => `Dossier: ${title}`,
    quoted: (label) => `“${label}”`,
    cost: (options) =>
      options === 2
        ? 'The other answer, open that day, was better on average. Your choice changed:'
        : 'Another answer, open that day, was better on average. Which one? Your choice changed:',
    contested: (views) =>
      `For ${views}, it was the best answer: it is no fault, it depends on what matters most. In the eyes of the scenario, your choice changed:`,
    and: ' and ',
    doubt: (amount) => `give or take ${amount}`,
    hidden: 'The answer stays hidden: look for it.',
    replay: 'Replay from here',
    again: 'Replay once more',
    reveal: 'Show the answer',
    best: 'The best answer',
    alsoRight: 'Right as well',
    tried: {
      right: (label) => `You tried “${label}”: a right answer.`,
      wrong: (label) => `You tried “${label}”: not yet.`,
    },
    every: 'Each decision, judged',
    everyHelp:
      'What each choice changed on each axis, compared with the best answer open that day. Zero: nothing was better.',
    decision: 'Decision',
    weakest: 'The weakest point',
    strongest: 'The strongest point',
    why: (label) => `Why? “${label}”, gauge by gauge`,
    whyHelp:
      'Your choice compared with the best answer, in points on the mean of the game. The causes make up the sum.',
    later: 'The decisions that follow',
    laterNote: 'they were no longer the same',
    small: 'The rest, little by little',
  },

  account: {
    title: 'Choice and luck',
    help: 'From what could be hoped for at the start to what happened. Each axis has its own account.',
    hoped: (value) => `Hope at the start: ${value}`,
    hopedHelp: 'the best way to play that is known',
    choice: (date) => `your choice of ${date}`,
    choices: 'Your choices',
    otherChoices: 'Your other choices',
    luck: 'Luck and discoveries',
    luckNote: 'what nobody had decided',
    reached: (value) => `Outcome: ${value}`,
    verdict: {
      choices: 'Your choices weighed more than luck.',
      luck: 'Luck weighed more than your choices.',
      both: 'Your choices and luck weighed the same.',
    },
  },

  calibration: {
    title: (right, all) => `Your predictions: ${right} of ${all}`,
    right: 'right',
    wrong: 'missed',
    unseen: (gauge, times) => `“${gauge}” moved most ${times} times; you never saw it coming.`,
    overrated: (gauge, times) =>
      `You expected “${gauge}” ${times} times; it never was. Its effect probably comes later.`,
    seen: (gauge) => `You see “${gauge}” coming.`,
    chance: (expected) => `Guessing at random would have found about ${expected}.`,
  },

  judges: {
    title: 'The same game, other judges',
    help: 'The same facts, weighed otherwise. Upward, emancipation; to the right, tyranny; dotted, the thresholds.',
    own: 'The eyes of the scenario',
    agree: (ending) => `All of them read the same ending: “${ending}”. They do not put the same price on it.`,
    part: (ending, views) => `“${ending}”: ${views}.`,
    partTitle: 'They do not read the same ending:',
    plot: (name, e, t) => `${name}: emancipation ${e}, tyranny ${t}.`,
    weight: {
      more: (gauge, after, before, axis) =>
        `Gives more weight to “${gauge}” (${after} instead of ${before}) in ${axis}`,
      less: (gauge, after, before, axis) =>
        `Gives less weight to “${gauge}” (${after} instead of ${before}) in ${axis}`,
      effect: (amount, axis) => `${amount} in ${axis}`,
    },
    axes: { emancipation: 'emancipation', tyranny: 'tyranny' },
    axesBare: { emancipation: 'emancipation', tyranny: 'tyranny' },
    sameWeights: 'Weighs the gauges as the scenario does, or nearly.',
    replayed: (ending, e, t) =>
      `In a world that works as these eyes see it, your decisions would lead to “${ending}” (${e} and ${t}).`,
    most: (assumption, level) => `What matters most in it: “${assumption}” ${level}.`,
    levels: { low: 'at its low level', mid: 'at its medium level', high: 'at its high level' },
    closed: (date) =>
      `In a world that works as these eyes see it, your decision of ${date} would not have been possible.`,
    more: 'What makes the difference',
  },

  roots: {
    title: 'Who is responsible',
    help: 'Each point is traced to its origin, through all the mechanisms. The lines make up the exact sum.',
    of: (axis, amount) => `${axis}: ${amount}`,
    initial: 'The world at the start',
    initialNote: 'what would have happened without you',
    actors: 'The actors',
    actorsNote: 'their interests at the table',
    treaty: 'The treaty',
    treatyNote: 'its clauses in force',
    shield: 'The shield',
    shieldNote: 'what it held back',
    rest: (n) => counted('en', n, { one: 'other origin', other: 'other origins' }),
    restNote: 'smaller ones',
    all: 'Every origin',
    origin: 'Origin',
    amount: 'Points',
  },

  questions: {
    title: 'To discuss in class',
    contested: (label, view) =>
      `“${label}” is not the best answer in the scenario’s eyes; it is for ${view}. What parts them: facts or values?`,
    point: (date, dossier, label) =>
      `${date}, “${dossier}”: the game turned on “${label}”. With what was known that day, was it unreasonable?`,
    goldenCage: 'A gentler life under rules that nobody voted for: is that a defeat?',
    early: (title) => `“${title}”: the game stopped before its end. Which sign should have raised the alarm?`,
    luck: (amount) =>
      `Luck and discoveries moved this game by ${amount} points. Can a government be judged by what happens to it?`,
    noTreaty: 'The treaty never came into force. Who was waiting for whom, and what should have been offered?',
    lapsed: 'The treaty came into force, then lapsed. Should one be able to leave a treaty?',
    outside: (actor) =>
      `The treaty is in force without “${actor}”. Which is better: a strong treaty of a few, or a weak one of all?`,
    worldviews: (a, endingA, b, endingB) =>
      `${a} reads “${endingA}”; ${b} reads “${endingB}”. The facts are the same. Which one is more like you, and why?`,
    legacy: {
      worse: (amount) =>
        `After you left, tyranny gained another ${amount} points. What should a good government leave behind?`,
      better: (amount) =>
        `After you left, tyranny fell back by ${amount} points with nobody there. What went on working?`,
    },
    neverUsed: (doctrine) => `You never chose “${doctrine}”. Out of conviction, or for want of an occasion?`,
    unseen: (gauge) => `Nobody saw “${gauge}” coming. Why do some effects show so late?`,
    again: 'Which decision would you take back first, and what would somebody who disagrees answer?',
  },

  gauges: 'Each gauge',

  drill: {
    name: 'Exercise',
    ask: (date) => `${date}: another answer was better. Which one?`,
    askContested: (date) => `${date}: not everybody agrees on this decision. What would you do this time?`,
    same: 'That is the same answer as the first time.',
    right: (label) => `“${label}”: a right answer.`,
    wrong: (label, amount) => `“${label}” still loses ${amount} on average. Try again, or see where it leads.`,
    going: 'You are playing the rest otherwise. Luck is the same as the first time.',
    back: 'Back to the debrief',
    again: 'Try again',
    asBefore: 'The rest as before',
  },

  branches: {
    kicker: (date) => `From ${date} on`,
    title: {
      better: 'This branch ends better',
      worse: 'This branch ends worse',
      mixed: 'One axis gains, the other loses',
      same: 'Two paths, one outcome',
    },
    first: 'The first time',
    second: 'This time',
    note: 'The same start, the same luck: what changes comes from the decisions. One game proves nothing; the debrief compares means.',
    label: (axis, first, second) =>
      `${axis}: ${first} the first time, ${second} this time, at the end of the epilogue.`,
    decisions: 'The decisions',
    sameDecision: 'the same',
    gauges: 'What changes most, at the end',
    gauge: 'Gauge',
    difference: 'Difference',
    score: 'Score',
    back: 'Back to the debrief',
    again: 'Try again',
  },

  method: {
    open: 'How this analysis is made',
    title: 'The method',
    sections: [
      {
        title: 'What the game computes',
        texts: [
          'The game is a model: gauges, mechanisms that can be read, shocks drawn by lot. It is not a forecast. It shows what follows from its assumptions, not what will happen.',
          'Half of each axis is what people lived through during the game, half is what remains after you.',
        ],
      },
      {
        title: 'How a decision is judged',
        texts: [
          'At each dossier, the analysis tries every answer that was open. It plays the rest in several ways: the three approaches alone, six mixes, the best plan it found, and what you did yourself. An answer is worth what the best of these ways gives, on average.',
          'The luck of your game is never used to judge you. The draws are fresh, and the same for every answer: like is compared with like.',
          'A decision is a turning point when it loses more than two points on the gap between the two axes, beyond doubt. Below that, it is no fault. “Replay from here” accepts any answer within the same threshold.',
        ],
      },
      {
        title: 'Choice and luck',
        texts: [
          'Hope at the start, minus what your choices cost, plus luck: that gives exactly the outcome, on each axis.',
          '“Luck” also holds discoveries: if you played better than every way that was tried, it counts there.',
        ],
      },
      {
        title: 'The other judges',
        texts: [
          'Each point of view weighs the gauges by what matters to it, and leaves the facts of the game alone. Where a decision is the best one for one of them, it is called contested, and that view is named.',
          'A game can also be replayed in the world as a view believes it to be, under other assumptions. That is another computation: it is shown apart.',
        ],
      },
      {
        title: 'Who is responsible',
        texts: [
          'Each point of each gauge keeps the trace of its origin: the world at the start, a decision, an event, the actors, the treaty, the shield. When a mechanism carries something from one gauge to another, the origin goes with it. Where several causes multiply, they share equally what they did together: that is a convention, and another one would be possible.',
        ],
      },
      {
        title: 'What the analysis cannot know',
        texts: [
          'It tried only a small number of ways to go on. A better one may exist: a loss is an estimate, not a truth.',
          'It does not know what you wanted. If you sought something other than the gap between the two axes, its judgement is not yours.',
          'It compares means. A good decision may turn out badly, a bad one may end well.',
          'Two decisions that belong together are hard to judge one by one: the first may make sense only with the second.',
        ],
      },
      {
        title: 'Known weaknesses of the model',
        texts: [
          'Many numbers are assumptions. The “Why?” panel says which, with the best objection to each.',
          'Almost all effects are proportional. The real world has thresholds, fashions and surprises.',
          'A State, a company, a society each fit in one gauge here. Their inner disagreements disappear.',
          'The two axes sum up things that cannot be measured. Their weights are a choice: that is why there are several judges.',
        ],
      },
    ],
    figures: (games, least, most, band) =>
      `For this game: ${games} games played to judge the decisions, ${least === most ? `${most} draws for each` : `${least} to ${most} draws for each, more for the closest calls`}, ${band} games for each band. The same code gives the same debrief on every machine.`,
    waysTitle: 'The ways to go on',
    ways: {
      always: (doctrine) => `always ${doctrine}`,
      inTurn: (doctrines) => `in turn: ${doctrines}`,
      plan: 'the best plan found in advance',
      own: 'what you played',
      other: 'another way',
    },
    doctrines: { cop: 'COP', public: 'public', laissez_faire: 'laissez-faire' },
  },
};
