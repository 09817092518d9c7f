/** A drill from a turning point, and the two branches at its end. */
import type fr from '../../fr/debrief/drill';

export default {
  drill: {
    name: 'Exercise',
    ask: (date) => `${date}: according to the scenario, another answer was better. Which one?`,
    askContested: (date) => `${date}: not everybody agrees on this decision. What would you do this time?`,
    same: 'That is the same answer as the first time.',
    sameContested: (views) =>
      `That is the same answer. For ${views}, it is the best; according to the scenario, it is not.`,
    right: (label) => `“${label}”: the scenario prefers no other.`,
    wrong: (label, amount) =>
      `According to the scenario, “${label}” still loses ${amount} on average. Try again, or see where it leads.`,
    rightContested: (label, views) => `“${label}”: the scenario prefers it. For ${views}, the first answer was better.`,
    wrongContested: (label, amount, views) =>
      `“${label}”: according to the scenario, it still loses ${amount} on average. For ${views}, the first answer was better.`,
    dependsOn: {
      beliefs: (beliefs) => `It depends on what one believes: ${beliefs}.`,
      values: 'It depends on what matters most to each of us.',
      both: (beliefs) => `It depends on what one believes (${beliefs}) and on what matters most to each of us.`,
    },
    why: {
      gauge: (gauge, amount, side, than) =>
        `What weighs most: “${gauge}” stands ${amount} points ${side} than with the ${than === 'first' ? 'first answer' : 'answer that the scenario prefers'}.`,
      causes: (first, second) => `Where that comes from: ${first}${second === null ? '' : `, then ${second}`}.`,
      earlier: (label) => `“${label}”`,
      event: (event, change) => `“${event}”, which hits ${change === 'more' ? 'harder' : 'less hard'}`,
      shield: (event, change) => `the shield, which stops ${change} of “${event}”`,
      coupling: (label) => `the mechanism “${label}”`,
      otherTreaty: 'the agreement, which is not the same',
      slope: 'the natural slope of the gauge',
      actors: 'the actors, who react differently',
      effect: {
        own: { direct: 'the effect of this answer', delayed: 'the delayed effect of this answer' },
        first: {
          direct: 'the effect of the first answer, avoided',
          delayed: 'the delayed effect of the first answer, avoided',
        },
        best: {
          direct: 'the effect of the scenario’s answer, which is missing here',
          delayed: 'the delayed effect of the scenario’s answer, which is missing here',
        },
      },
      treaty: (clause) => `the agreement (“${clause}”)`,
      later: 'The larger part comes from what follows: the best decisions after this one are no longer the same.',
      tooClose: 'Between it and the best one, the gap is too small, or too uncertain, to count.',
    },
    going: 'You are playing the rest differently. Luck is the same as the first time.',
    back: 'Back to the debrief',
    again: 'Try again',
    asBefore: 'Play the rest as before',
  },

  branches: {
    kicker: (date) => `From: ${date}`,
    title: {
      better: 'This branch ends better',
      worse: 'This branch ends worse',
      mixed: 'One axis does better, the other worse',
      same: 'Two paths, one outcome',
    },
    first: 'The first time',
    second: 'This time',
    note: 'The same start, the same luck: what changes comes from the decisions. One game proves nothing; the debrief compares averages.',
    label: (axis, first, second) =>
      `${axis}: ${first} the first time, ${second} this time, at the end of the epilogue.`,
    decisions: 'The decisions',
    sameDecision: 'the same',
    gauges: 'What changes most, at the end',
    gauge: 'Gauge',
    difference: 'Difference',
    back: 'Back to the debrief',
    again: 'Try again',
  },
} satisfies typeof fr;
