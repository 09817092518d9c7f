/** The end of a game: its poster, and handing it in. */
import type fr from '../fr/ending';
import { counted, inWords, plural } from './grammar';
import handIn from './hand-in';

export default {
  kicker: 'End of the game',
  heard: (title, axes) => `The end: ${title} ${axes}`,
  hundred: 'And of a hundred lives',
  early: (date) => `Early end, ${date}`,
  score: {
    span: 'Over the whole game and after you',
    name: 'Where do these two numbers come from?',
    rule: 'Each is halfway between two averages:',
    lived: 'During the game',
    legacy: 'After you',
    ends: 'And on the day:',
  },
  understand: 'Understand why',
  save: 'Save the poster',
  saved: { poster: 'Poster saved.', card: 'Card saved.' },
  failed: 'The poster could not be saved: take a screenshot.',
  promise: {
    kept: 'Promise kept',
    broken: 'Promise broken',
    stamps: { kept: 'Kept', broken: 'Broken' },
    yours: 'You had promised',
    reached: 'At the end',
    mine: 'I had promised',
  },
  after: {
    cry: 'After you',
    skip: 'Press anywhere, or any key: the end.',
    leaving: 'When you left',
    turn: (n) => `turn ${n} without you`,
    years: (n) => `${inWords(n)} ${plural(n, { one: 'year', other: 'years' })} later`,
    turns: (n) => `${counted(n, { one: 'turn', other: 'turns' })} later`,
  },
  why: 'Why?',
  poster: 'The poster',
  replay: 'Play again',
  next: 'Next',
  route: 'Your decisions, in order',
  card: 'Save the card',
  share: 'Share',
  files: { card: 'card' },
  again: (worlds, prepare) => `Do better, same draw: “${worlds}”, “${prepare}”, and this number`,
  draw: (number) => `No. ${number}`,
  handIn,
} satisfies typeof fr;
