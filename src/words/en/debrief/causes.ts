/** What parts two answers, cause by cause: of a drill and of a problem. */
import type fr from '../../fr/debrief/causes';

export default {
  causes: (first, second) => `Where that comes from: ${first}${second === null ? '' : `, then ${second}`}.`,
  earlier: (label) => `“${label}”`,
  event: (event, change) => `“${event}”, which hits ${change === 'more' ? 'harder' : 'less hard'}`,
  shield: (event, change) => `the shield, which stops ${change} of “${event}”`,
  coupling: (label) => `the mechanism “${label}”`,
  otherTreaty: 'the agreement, which is not the same',
  slope: 'the natural slope of the gauge',
  actors: 'the actors, who react differently',
  ownEffect: { direct: 'the effect of this answer', delayed: 'the delayed effect of this answer' },
} satisfies typeof fr;
