/** How the analysis of the debrief is made. */
import type fr from '../../fr/debrief/method';

export default {
  open: 'How this analysis is made',
  title: 'The method',
  sections: [
    {
      title: 'What the game computes',
      texts: [
        'The game is a model: gauges, mechanisms that can be read, shocks drawn by lot. It is not a forecast. It shows what follows from its assumptions, not what will happen.',
        'Half of the score on each axis is what people lived through during the game, half is what remains after you.',
      ],
    },
    {
      title: 'How a decision is judged',
      texts: [
        'At each dossier, the analysis tries every answer that was open. It plays the rest in several ways: the three approaches alone, six mixes, the best plan it found, and your own choices. An answer is worth what the best of these ways gives, on average.',
        'The luck of your game is never used to judge you. The draws are fresh, and the same for every answer: like is compared with like. Ways to go on that fall behind stop on the way.',
        'The gap is emancipation minus tyranny. A decision is a turning point when it loses more than two points of it, with one and a half times the doubt taken off. This doubt, “give or take”, is one standard error: about two times in three, the true value lies within it. “Replay from here” accepts any answer that is not a turning point.',
      ],
    },
    {
      title: 'Choice and luck',
      texts: [
        'Hope at the start, minus what your choices cost, plus luck: that gives exactly your score, on each axis.',
        '“Luck” also contains discoveries: on the way, a better way to go on than all those before may have appeared.',
        'This account measures what your choices lost, not all that they did. Whoever plays very well loses little there: luck then looks larger.',
      ],
    },
    {
      title: 'The other judges',
      texts: [
        'Each worldview weighs the gauges by what matters to it, and leaves the facts of the game alone: that is its score.',
        'The game is also replayed in the world as that view believes it to be, under its assumptions. That is another computation: it is shown apart.',
        'Each turning point is judged again with the weights and the assumptions of each view. If it is the best answer for one of them, it is called contested, and that view is named.',
      ],
    },
    {
      title: 'Who is responsible',
      texts: [
        'Each point of each gauge keeps the trace of its origin: the world at the start, a decision, an event, the actors, the agreement, the shield. When one gauge moves another, the origin goes with it.',
        'Where several causes multiply, they share equally what they did together. That is a convention: another one would be possible. So the account does not say what would have happened without you.',
      ],
    },
    {
      title: 'What the analysis cannot know',
      texts: [
        'It tried only a small number of ways to go on. A better one may exist: a loss is an estimate, not a truth.',
        'It does not know what you wanted. If you sought something other than the gap between the two axes, its judgement is not yours.',
        'It compares averages. A good decision may turn out badly, a bad one may end well.',
        'Two decisions that belong together are hard to judge one by one: the first may make sense only with the second.',
      ],
    },
    {
      title: 'Known weaknesses of the model',
      texts: [
        'Many numbers are assumptions. The “Why?” panel says which, with the best objection to each.',
        'Almost all effects are proportional. The real world has thresholds, fads and surprises.',
        'A State, a company, a society are each a single gauge here. Their inner disagreements disappear.',
        'The two axes sum up things that cannot be measured. Their weights are a choice: that is why there are several judges.',
      ],
    },
  ],
  figures: (games, least, most, band) =>
    `For this game: ${games} games played to judge the decisions, ${band} for each band. Each decision had ${least === most ? `${most} draws` : `${least} to ${most} draws, more for the closest calls`}. The same code gives the same debrief on every device.`,
  waysTitle: 'The ways to go on',
  ways: {
    always: (doctrine) => `always ${doctrine}`,
    inTurn: (doctrines) => `in turn: ${doctrines}`,
    plan: 'the best plan found in advance',
    own: 'what you played',
    other: 'another way',
  },
} satisfies typeof fr;
