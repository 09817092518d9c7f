/** The words of the commands. They load in Node only. */
import type balance from './fr/tools/balance';
import type classServer from './fr/tools/class';
import type kit from './fr/tools/kit';
import type create from './fr/tools/new';
import type opening from './fr/tools/opening';
import type problems from './fr/tools/problems';
import type reference from './fr/tools/reference';
import type terminal from './fr/tools/terminal';
import type tuning from './fr/tools/tuning';
import { lazyWords } from './lazy-words';

export type BalanceWords = typeof balance;
export type TerminalWords = typeof terminal;
export type ReferenceWords = typeof reference;

export const balanceWords = lazyWords<BalanceWords>((language) => import(`./${language}/tools/balance.ts`));
export const classWords = lazyWords<typeof classServer>((language) => import(`./${language}/tools/class.ts`));
export const kitCommandWords = lazyWords<typeof kit>((language) => import(`./${language}/tools/kit.ts`));
export const newWords = lazyWords<typeof create>((language) => import(`./${language}/tools/new.ts`));
export const openingWords = lazyWords<typeof opening>((language) => import(`./${language}/tools/opening.ts`));
export const problemsCommandWords = lazyWords<typeof problems>((language) => import(`./${language}/tools/problems.ts`));
export const referenceWords = lazyWords<ReferenceWords>((language) => import(`./${language}/tools/reference.ts`));
export const terminalWords = lazyWords<TerminalWords>((language) => import(`./${language}/tools/terminal.ts`));
export const tuningWords = lazyWords<typeof tuning>((language) => import(`./${language}/tools/tuning.ts`));
