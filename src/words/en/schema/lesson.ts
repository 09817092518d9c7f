/** The lesson: what a teacher prints and says around a game. */

export default {
  lesson: {
    objectives: 'What the pupils will be able to do.',
    programme: 'Where the lesson stands in the curriculum.',
    timing: 'The plan, one for each length of lesson.',
    questions: 'The questions of the debate, with what to listen for.',
    sensitive: 'The dossiers to announce before they are played.',
    claims: 'The arguments to weigh before and after the game: for each approach, a sound one and an unsound one.',
    points: 'The ideas that the scenario grew out of, each with the other side, and where it is played.',
    left_out: 'What the model leaves out.',
  },
  programme: {
    subject: 'The subject or the framework, and the year.',
    text: 'What the lesson works on there.',
    source: 'Where to read it.',
  },
  timing: {
    minutes: 'How long it lasts.',
    steps: 'Its steps, whose minutes add up to it.',
  },
  step: {
    minutes: 'How many minutes.',
    text: 'What is done.',
  },
  question: {
    ask: 'The question.',
    listen: 'What to listen for in the answers.',
  },
  sensitive: {
    dossier: 'The dossier.',
    text: 'What to know, and to say, beforehand.',
  },
  claim: {
    text: 'The argument, as one hears it.',
    camp: 'The approach that it defends.',
    is: 'Whether it is sound. `sound`, or `unsound`: weak by its logic or its fact, not because one thinks otherwise.',
    why: 'Why, in a sentence.',
  },
  point: {
    text: 'The idea, as it is read.',
    other: 'What others reply.',
    dossiers: 'The dossiers where it is played.',
  },
};
