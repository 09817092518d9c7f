/** People: voices, advocates, lives, and texts that depend on what was done. */
import type fr from '../../fr/schema/people';

export default {
  variant: {
    when: 'The condition to read this text; the last one has none.',
    text: 'What is read then.',
  },
  face: {
    skin: 'The complexion.',
    head: 'The shape of the face.',
    nose: 'The profile of the nose.',
    mouth: 'The mouth.',
    age: 'The age.',
    hair: 'The hair.',
    tint: 'The colour of the hair.',
    beard: 'The beard.',
    wear: 'The clothes.',
    color: 'The colour of the clothes.',
    with: 'What is worn with them: glasses, helmet, bag…',
  },
  voice: {
    name: 'Their invented name.',
    role: 'What they do in life.',
  },
  delegate: {
    role: 'What they do, in an invented institution. For instance `delegate of the Common Computing Office`.',
  },
  instruction: {
    interest: 'What its delegation comes for, in one sentence.',
    red_line: 'What it must not let happen.',
    crossed:
      'The condition, read at the end of the last turn, for the red line to be crossed (without it: the class judges).',
    ask: 'What it must ask of another one, aloud.',
  },
  advocate: {
    worldview: 'The worldview that speaks for this option.',
    line: 'Its best line, said with pride.',
  },
  moment: {
    when: 'The condition, read at the end of each turn.',
    after: 'How many turns later (0 by default: at once).',
    pose: 'How they are seen from then on: on file, out of work, healed, free, on the way.',
    stands:
      'What is said of them from then on, in a word or two, where the name of the pose is not right: “her voice stolen” rather than “on file”.',
    text: 'What happens to them, in a sentence or two.',
  },
  life: {
    name: 'Their invented first name.',
    who: 'Who they are, in a few words: age, trade, town.',
    region: 'Where they live on the map.',
    moments: 'What happens to them, each once.',
  },
} satisfies typeof fr;
