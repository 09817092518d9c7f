import type atelier from './fr/atelier/atelier';
import type drawings from './fr/atelier/drawings';
import type balancing from './fr/atelier/balance';
import type played from './fr/atelier/played';
import type onDemand from './fr/atelier/on-demand';
import type fr from './fr/workshop';
import type give from './fr/workshop/give';
import { lazyWords } from './lazy-words';

export type WorkshopWords = typeof fr;
export const workshopWords = lazyWords<WorkshopWords>((language) => import(`./${language}/workshop.ts`));

/** Of a world that is given away, or was. */
export type GiveWords = typeof give;
export const giveWords = lazyWords<GiveWords>((language) => import(`./${language}/workshop/give.ts`));

/** The atelier, where a world is written in the page. */
export type AtelierWords = typeof atelier;
export const atelierWords = lazyWords<AtelierWords>((language) => import(`./${language}/atelier/atelier.ts`));

/** Of a world that is balanced with its author. */
export type BalancingWords = typeof balancing;
export const balancingWords = lazyWords<BalancingWords>((language) => import(`./${language}/atelier/balance.ts`));

/** What robots met in it. */
export type PlayedWords = typeof played;
export const playedWords = lazyWords<PlayedWords>((language) => import(`./${language}/atelier/played.ts`));

/** Drawings that are chosen by eye. */
export type DrawingWords = typeof drawings;
export const drawingWords = lazyWords<DrawingWords>((language) => import(`./${language}/atelier/drawings.ts`));

/** What the atelier says on demand. */
export type OnDemandWords = typeof onDemand;
export const onDemandWords = lazyWords<OnDemandWords>((language) => import(`./${language}/atelier/on-demand.ts`));
