/** Faults of meaning: the words are right, but something refers to nothing, contradicts itself or is unfair. */
import type fr from '../../fr/problems/meaning';
import { quoted, quotedWords } from '../../problem-parts';

export default {
  'one-of-two': ({ one, other }) => [`\`${one}\` and \`${other}\` do not go together.`, 'Keep one of them.'],
  'region-elsewhere': ({ name, ground, regions }) =>
    ground === 'town'
      ? [
          `\`${name}\` is a region of the world, and the map of this scenario is the plan of a town.`,
          `Write a quarter (${quoted(regions)}), or remove \`ground: town\` from \`map\`.`,
        ]
      : [
          `\`${name}\` is a quarter of a town, and the map of this scenario is the world’s.`,
          `Write a region (${quoted(regions)}), or ask for the plan of a town: \`map: { ground: town }\`.`,
        ],
  'index-of-index': ({ name }) => [
    `\`${name}\` is an index: an index is the mean of gauges, not of other indices.`,
    'Copy the gauges of that index.',
  ],
  'own-reference': ({ name }) => [
    `\`${name}\` is compared with itself: the distance is always nil.`,
    'Compare with a number, or with another gauge.',
  ],
  'leave-above-sign': ({ leave, sign }) => [
    `One would leave the treaty below ${leave} but sign it from ${sign}.`,
    '`leave_below` must be smaller than `sign_from`.',
  ],
  'too-few-parties': ({ parties, needed }) => [
    `It takes ${needed} signatories, and only ${parties} actors have a \`weight\`: the treaty would never enter into force.`,
    'Give a `weight` to the actors that may sign, or lower `parties_needed`.',
  ],
  'too-few-clauses': ({ clauses, needed }) => [
    `It takes ${needed} clauses for a session, and the treaty only has ${clauses}.`,
    'Add clauses, or lower `clauses_needed`.',
  ],
  'not-a-party': ({ name, parties }) => [
    `\`${name}\` has no weight: this actor never signs.`,
    `Give it a \`weight\`${parties.length > 0 ? `, or name an actor that signs: ${quoted(parties)}` : ''}.`,
  ],
  'concession-resented': ({ name, party }) => [
    `The concession \`${name}\` drives \`${party}\` away, which should have asked for it.`,
    'Write a positive number, or `kind: pressure`.',
  ],
  'pressure-on-nothing': ({ name }) => [
    `The pressure \`${name}\` stands on nothing: it could be used at the first session.`,
    'Add `when: …`: what the law or public power must be worth first.',
  ],
  'no-such-turn': ({ name, first, last, count }) => [
    `There is no turn \`${name}\` in this game.`,
    `There are ${count} turns, from \`${first}\` to \`${last}\`. To add some, raise \`count\`.`,
  ],
  'draw-too-many': ({ draw, drawn }) => [
    `Cannot draw ${draw} dossiers: there are only ${drawn} to draw from.`,
    'Lower `draw`, or add dossiers.',
  ],
  'cost-not-a-resource': ({ name }) => [
    `\`${name}\` is not a resource: an option rather spends a budget.`,
    'Add `resource: true` to this gauge, or make it a negative effect.',
  ],
  'price-as-effect': ({ name, points }) => [
    `\`${name}\` goes down here, and nothing asks for having any: this is no price, and the answer shows none.`,
    `For a price, write \`cost: { ${name}: ${points} }\` instead`,
  ],
  'no-objection': ({ names }) => [
    `${names.length > 1 ? `${names.length} links have` : 'This link has'} no objection: there will be nothing to argue about after the game.`,
    `Add \`objection: "…"\`, what someone who does not believe it would say${names.length > 1 ? `, to ${quotedWords(names, '…')}` : ''}.`,
  ],
  'clause-outside-cop': ({ doctrine }) => [
    `A treaty clause is usually proposed by the \`cop\` option, not by \`${doctrine}\`.`,
    'Move `clause` to the `cop` option.',
  ],
  'clause-never-proposed': ({ name }) => [
    `No option proposes the clause \`${name}\`.`,
    `Add \`clause: ${name}\` to a \`cop\` option.`,
  ],
  'event-when': ({ name }) => [
    `The event \`${name}\` has no date, no probability, and nothing that it echoes: it would never happen.`,
    'Add `at: 3` (a turn), `chance: 10%`, or `after: …` and `in: 2` (an echo).',
  ],
  'in-without-after': () => [
    '`in` counts the turns after a condition, and there is none.',
    'Add `after: …`, for instance `after: chose(cameras, public)`, or delete this line.',
  ],
  'useless-key': ({ name }) => [
    `\`${name}\` is of no use for a dated event or an echo: it happens once.`,
    'Delete this line.',
  ],
  'no-fallback': ({ name }) => [
    `The last ending, \`${name}\`, has a condition: a game might have no ending.`,
    'Add after it an ending without `when`.',
  ],
  'early-fallback': ({ name }) => [
    `The last ending, \`${name}\`, is what remains when no other fits: it cannot be \`early\`.`,
    'Delete `early`.',
  ],
  'ending-hides-next': ({ name }) => [
    `The ending \`${name}\` has no condition: those after it would never come.`,
    'Add `when: …` to it, or put it last.',
  ],
  'no-free-option': ({ name }) => [
    `In the dossier \`${name}\`, every option has a cost or a condition: one might have no choice at all.`,
    'Remove `cost` and `requires` from one of the three options.',
  ],
  'axes-share-a-gauge': ({ name }) => [
    `\`${name}\` counts in both axes: one would repeat the other.`,
    'Keep this gauge in one axis.',
  ],
  'instrument-in-axis': ({ name }) => [
    `\`${name}\` is a means, not what people live: the score would give the answer beforehand.`,
    'Only put in the axes what people live.',
  ],
  'no-fact': ({ name }) => [`\`${name}\` rests on no sourced fact.`, 'Add `facts: […]` with the name of a fact.'],
  'arrived-without-fact': ({ name }) => [
    `\`${name}\` is said to have arrived, and no fact shows it.`,
    'Add `facts: […]` with its source, or write `is: invented`.',
  ],
  'advocate-without-voice': ({ name }) => [
    `The worldview \`${name}\` has no \`voice\`: nobody would be seen speaking.`,
    'Give it a person: `voice: { name: …, role: …, face: … }`',
  ],
  'variants-without-usual': () => [
    'The last text of the list has a condition: there might be nothing to read.',
    'Add a text without `when` at the end.',
  ],
  'variant-hides-next': () => [
    'This text has no condition: those after it would never be read.',
    'Add `when: …` to it, or move it to the end.',
  ],
  'variant-never-shown': ({ condition }) => [
    `A text above already has the condition \`${condition}\`: this one would never be read.`,
    'Change the condition, or delete this text.',
  ],
  'life-untouched': ({ name }) => [`No dossier touches the life \`${name}\`.`, `Add \`life: ${name}\` to a dossier.`],
  'instruction-missing': ({ name }) => [
    `In a class COP the delegation \`${name}\` would have no instruction, and others have one.`,
    'Write one: `instruction: { interest: …, red_line: …, ask: … }`',
  ],
  'between-reversed': ({ least, most }) => [
    `Nothing is both above ${least} and below ${most}.`,
    `Write the smaller one first: \`[${most}, ${least}]\``,
  ],
  'expects-nothing': () => [
    'This is always as expected: the report would learn nothing.',
    'Ask for more than `0%`, or for less than `100%`.',
  ],
  'minutes-apart': ({ minutes, sum }) => [
    `The steps of this lesson add up to ${sum} minutes, not ${minutes}.`,
    `Mend the steps, or write \`minutes: ${sum}\`.`,
  ],
  'claims-lopsided': ({ camp, is }) => [
    `No ${is} argument is one of \`${camp}\`: this would measure an opinion, not how well arguments are weighed.`,
    `Add one: \`{ text: …, camp: ${camp}, is: ${is}, why: … }\``,
  ],
  'never-used': ({ name }) => [`\`${name}\` is used nowhere.`, 'Use it, or delete it.'],
} satisfies typeof fr;
