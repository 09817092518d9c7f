/** The promise that opens a game. */
import type fr from '../fr/promise';
import { counted } from './grammar';

export default {
  cry: 'I promise…',
  lead: 'One promise only, in front of everybody.',
  later: 'The journal keeps your promise. At the end, it will be said whether you did.',
  sound: 'With sound?',
  choices: 'The promises',
  keptIf: (condition) => `Kept if, at the end: ${condition}.`,
  kept: (n) => `choosing blindly keeps it ${counted(n, { one: 'time', other: 'times' })} in\u00a010`,
  make: 'Promise',
} satisfies typeof fr;
