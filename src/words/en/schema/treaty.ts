/** Who takes part: actors, clauses, levers, promises, the treaty. */
import type fr from '../../fr/schema/treaty';

export default {
  interest: {
    gauge: 'What it looks at.',
    gain: 'Points of stance gained for each point of distance.',
  },
  actor: {
    short: 'One or two words.',
    region: 'Its place on the map. A region of the world or, on `ground: town`, a quarter of the town.',
    weight: 'Its weight as a party to the treaty (0 by default: it only weighs on opinion).',
    stance: 'Its stance at the start: 0 hostile, 100 in favour.',
    rate: 'How fast it changes (by default: 25%).',
    free_riding: 'Points lost for each unit of depth that the others have not signed.',
    club: 'Points gained for each club clause that the others have signed.',
    interests: 'What it cares about.',
    delegate: 'The invented person who sits for it at the table.',
    instruction: 'The secret instruction of its delegation, in a COP played in class.',
  },
  clauseEffect: {
    add: 'The points added each turn.',
  },
  clause: {
    depth: 'How much it asks (1 by default).',
    club: 'What only signatories get (0 by default).',
    appeal: 'What each actor thinks of it, in points of stance.',
    effects: 'Its effects each turn, once in force.',
  },
  lever: {
    party: 'The actor that it is aimed at. One with a `weight`.',
    kind: 'Whether it is asked for or forced. `concession`: what the actor asks for; `pressure`: what can be forced on it.',
    when: 'The condition to use it: a pressure stands on something.',
    cost: 'What it costs at once: a resource and points.',
    stance: 'What each actor thinks of it, in points of stance, at once.',
  },
  promise: {
    label: 'The promise, in the first person.',
    kept: 'The condition, at the end of the game, for it to be kept.',
    cheers: 'The worldview that cheers it.',
  },
  constraint: {
    requires: 'What each answer of an approach takes, besides what it takes already.',
  },
  constraintRequires: {
    cop: 'The condition of a treaty.',
    public: 'The condition of public governance.',
  },
  treaty: {
    title: 'The name of the treaty.',
    short: 'One or two words, for its gauge and its stone of the shield (by default: “Agreement”).',
    clauses_needed: 'Clauses before the first session (3).',
    quorum: 'The share of the weight that must sign (50%).',
    parties_needed: 'How many actors must sign (3).',
    sign_from: 'Stance from which one signs (52).',
    leave_below: 'Stance below which one leaves (44).',
    session_every: 'A session every n turns (2).',
    ratified_after: 'Quorums in a row to enter into force (2).',
    compliance: 'The share kept without monitoring (50%).',
    monitored_by: 'The gauge that makes the treaty kept.',
    clauses: 'The possible clauses.',
    levers: 'What may be done at a session, before the vote. Where there is any, the treaty is negotiated.',
  },
} satisfies typeof fr;
