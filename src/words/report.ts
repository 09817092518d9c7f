import type fr from './fr/report';
import { lazyWords } from './lazy-words';

export type ReportWords = typeof fr;
export const reportWords = lazyWords<ReportWords>((language) => import(`./${language}/report.ts`));
