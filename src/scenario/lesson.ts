import type { Doctrine } from '../engine';
import type { Source, Text } from './text';

/** What a claim is worth as an argument, whoever makes it. */
export const CLAIM_KINDS = ['sound', 'unsound'] as const;

/** An argument that pupils weigh before the game and after it: of a camp, and well or badly made. */
export interface Claim {
  text: Text;
  camp: Doctrine;
  is: (typeof CLAIM_KINDS)[number];
  why: Text;
}

/** An idea that the scenario grew out of, the other side of it, and the dossiers where it is played, by id. */
export interface Point {
  text: Text;
  other: Text;
  dossiers: readonly string[];
}

/** What a teacher prints and says around a game. */
export interface Lesson {
  objectives: readonly Text[];
  programme: readonly { subject: Text; text: Text; source: Source | null }[];
  /** One a length of lesson. */
  timing: readonly { minutes: number; steps: readonly { minutes: number; text: Text }[] }[];
  questions: readonly { ask: Text; listen: Text }[];
  /** Dossiers to announce, by id, each with what to know before. */
  sensitive: readonly { dossier: string; text: Text }[];
  claims: readonly Claim[];
  points: readonly Point[];
  /** What the model leaves out. */
  leftOut: readonly Text[];
}
