import type fr from './fr/template';
import { lazyWords } from './lazy-words';

export type TemplateWords = typeof fr;
export const templateWords = lazyWords<TemplateWords>((language) => import(`./${language}/template.ts`));
