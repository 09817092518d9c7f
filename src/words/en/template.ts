/** A new scenario, a robot that answers questions in a school library: names, notes to the author, texts for players. */
import type fr from '../fr/template';

export default {
  /** Of things in the file, which the author types in conditions and effects. */
  names: {
    learning: 'learning',
    trust: 'trust',
    traces: 'traces',
    budget: 'budget',
    watched: 'feeling-tracked',
    reliable: 'reliability',
    fact: 'unesco-ethics',
    robot: 'robot',
    memory: 'memory',
    leak: 'leak',
    good: 'in-good-company',
    bad: 'under-the-eye',
    between: 'in-between',
  },
  notes: {
    head: (title, isForTerminal) => [
      title,
      '',
      'This world is small and whole: it can be played as it is. Change the texts first, then the numbers.',
      isForTerminal
        ? 'After each change: npm run -s check -- this file. The guide is scenarios/GUIDE.en.md.'
        : 'After each change, save: in the game, “Write your own” tells what is wrong, and gives the guide.',
      'A line that starts with # is a note: the game does not read it.',
    ],
    languages: 'The language of the texts.',
    turns: 'How many decisions; `first` names the first turn: 1, a year such as 2026, or a half-year such as 2026-S2.',
    gauges: [
      'Gauges: what goes up and down, from 0 to 100. `start`: the value at the start.',
      '`rest` and `relax`: when nothing happens, the gauge slides toward `rest`, `relax` of the way each turn.',
    ],
    low: 'here, less is better',
    resource: 'a resource: options spend it',
    indices: [
      'The two axes of the score, then the shield that softens shocks. The numbers are weights.',
      'In the axes, only what people live; never the same gauge in both.',
    ],
    assumptions: 'Assumptions: what one may doubt. Each multiplies the numbers that name it.',
    couplings: [
      'Links: each turn, for each point of `from` above `above`, `to` changes by `gain`.',
      'A link says why, and gives its strongest objection.',
    ],
    facts: 'Facts: one dated sentence and its source. Put your own in place of this one.',
    dossiers: [
      'Dossiers: a situation and three answers, one for each doctrine.',
      'cop: agree with others. public: pay and check. laissez_faire: let people choose.',
      'Each option has a strength and a price; one of the three costs nothing.',
    ],
    later: 'later: in 1 turn',
    spread: 'spread over 2 turns',
    events: ['Events: a date (`at: 2`) or a chance each turn. `absorbed_by: shield`: the shield softens the blow.'],
    endings: [
      'Endings: the first whose condition is true wins; the last has no condition.',
      '`family` picks the poster: emancipation, golden-cage, tyranny, missed, fragile or fall.',
    ],
    map: 'The map: `town`, the plan of a town; `world`, the world.',
  },

  /** What players read. */
  texts: {
    summary: 'A robot answers questions in a school library. Two decisions, and what they leave behind.',
    learning: 'Learning',
    trust: 'Trust',
    traces: 'Traces',
    tracesAbout: 'What the machine keeps about you.',
    budget: 'Budget',
    reliable: 'How reliable the robot is',
    reliableAbout: 'Low: it is wrong every other time. High: it explains better than a book.',
    watched: 'Feeling tracked',
    watchedWhy: 'When everything is noted, people no longer dare to ask.',
    watchedObjection: 'Many people do not think of it, and ask all the same.',
    fact: 'On 23 November 2021 UNESCO’s General Conference adopted the Recommendation on the Ethics of Artificial Intelligence, approved by its 193 member states but not binding.',
    robotTitle: 'A robot in the library',
    robotText:
      'A robot answers pupils in the library. It is patient, it never closes, and it is sometimes wrong. A shy girl asks it everything; a boy has copied a false answer. Who decides what it may say?',
    robotCop: 'Write a rule with other schools',
    robotPublic: 'Pay someone to check its answers',
    robotFree: 'Let everyone use it',
    memoryTitle: 'The robot remembers',
    memoryText:
      'It keeps every question, with the name of whoever asked. That is handy for helping the next time. It is awkward when the question was a private one. The company promises better answers if everything is kept. What is to be done with its memory?',
    memoryCop: 'Let the pupils vote',
    memoryPublic: 'Pay for a service that deletes every night',
    memoryFree: 'Keep it all, and improve the robot',
    leakTitle: 'The robot’s questions pinned to the wall',
    leakText: 'Someone found the list. Everyone can be recognised.',
    goodTitle: 'In good company',
    goodText: 'People ask the robot, then talk it over with someone. The librarian has kept her chair.',
    badTitle: 'Under the eye',
    badText: 'The robot knows who is afraid of what. Nobody asks it anything but a model pupil’s questions.',
    betweenTitle: 'In between',
    betweenText: 'Some days it helps, some days it gets in the way. The decision waits for the next team.',
  },
} satisfies typeof fr;
