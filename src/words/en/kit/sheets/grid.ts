/** The assessment grid. */
import type fr from '../../../fr/kit/sheets/grid';

export default {
  title: 'Evaluation grid',
  lead: 'Reasons are evaluated, never an opinion nor how a game ended.',
  levels: ['Not yet', 'On the way', 'Acquired', 'Beyond'],
  criteria: [
    [
      'Explaining by causes',
      'Tells what happened.',
      'Names a decision and an effect.',
      'Links a decision to an effect by a cause read in the game.',
      'Links two causes, one of which comes late.',
    ],
    [
      'Resting on a source',
      'Asserts.',
      'Quotes a fact of the dossier.',
      'Quotes a fact, its source and its date.',
      'Also says what the source does not say.',
    ],
    [
      'Restating the other camp',
      'Makes a caricature of it.',
      'Repeats it.',
      'Says it as the other camp would.',
      'Finds it a better argument.',
    ],
    [
      'Revising one’s judgement',
      'Does not look back at the forecast.',
      'Says whether it was right.',
      'Explains the gap between forecast and effect.',
      'Says what would change one’s mind.',
    ],
  ],
  criterion: 'Criterion',
  groups: 'The groups',
  group: 'Group',
  note: 'A sentence heard',
} satisfies typeof fr;
