/**
 * A checked scenario, ready to play: the rules for the engine and, apart from them, everything that is shown. A YAML file
 * is normalised into this, and the site ships it as JSON. Every text is present in every language; a file written in one
 * repeats it.
 */
import type { Condition, Doctrine, Level, Scenario } from '../engine';
import type { Language } from '../words/languages';
import type { Face } from './face-parts';
import type { Lesson } from './lesson';
import type { Region, ScenarioMap } from './world-map';
import type { Source, Text } from './text';

export { inEachLanguage, isLanguage, LANGUAGE_INFO, LANGUAGES, type Language } from '../words/languages';
export type { Source, Text } from './text';
export {
  REGIONS,
  defaultMap,
  type GroundName,
  type LandMark,
  type MapMark,
  type Region,
  type ScenarioMap,
} from './world-map';
export { CLAIM_KINDS, type Claim, type Lesson, type Point } from './lesson';

export interface Fact {
  text: Text;
  source: Source;
  /** As far as it is known: `2025`, `2025-05` or `2025-05-21`. */
  date: string;
  /** Still moving when it was checked. */
  recheck: boolean;
  /** The other side, where the fact is disputed or needs a caution. */
  disputed: Text | null;
}

/** What is known of a fact before it is told: a game is played without what its facts say (src/scenario/sent.ts). */
export interface UntoldFact {
  date: string;
  /** Who says it, of the facts that an event of a date rests on; absent: it is not told yet either. */
  source?: Partial<Source>;
}

/** A technical word, explained where it is read. */
export interface Term {
  /** The word and its other forms. */
  forms: Readonly<Record<Language, readonly string[]>>;
  text: Text;
}

/** A text that depends on what has been done: the one of the first condition that holds, or the usual one. */
export type Varied = Text & { readonly variants?: readonly { when: Condition; text: Text }[] };

/** What is shown of a thing that the rules name. */
interface Labelled {
  label: Text;
  about: Text | null;
}

interface ShortLabelled extends Labelled {
  /** One or two words, for narrow places; the label when the file gives none. */
  short: Text;
}

interface GaugeText extends ShortLabelled {
  /** A drawing's name; null for the default one. */
  icon: string | null;
  resource: boolean;
  /** The figures of the crowd whom it counts; absent: none. */
  pose?: GaugePose;
}

interface CouplingText {
  label: Text;
  why: Text | null;
  /** null: an assumption of the scenario. */
  source: Source | null;
  objection: Text | null;
}

interface ActorText extends ShortLabelled {
  /** The region of the map that stands for it; null: not on the map. */
  region: Region | null;
  /** Who sits for it at the table; absent: nobody. */
  delegate?: Delegate;
}

/** An invented person who sits at the table for an actor: a role and a face, and no name. */
export interface Delegate {
  role: Text;
  face: Face;
}

/** What only the delegation of an actor knows in a class, until the debrief. */
export interface Instruction {
  interest: Text;
  redLine: Text;
  /** Read when the last turn closes: whether the red line was crossed. null: the file does not say. */
  crossed: Condition | null;
  /** What it asks of another delegation, aloud. */
  ask: Text;
}

/** A card that is put before the players, with the ids of the facts it rests on. */
interface CardText {
  title: Varied;
  text: Varied;
  facts: readonly string[];
}

export interface OptionText {
  label: Varied;
  about: Varied | null;
  /** For the projector of a class; absent: the label. */
  projector?: Text;
  /** Who speaks for it, a worldview by id, and the line in which it is proud of itself; absent: nobody. */
  advocate?: { worldview: string; line: Text };
  /** What it does, told first in the review of its turn. */
  consequence?: Text;
  /** What it is remembered by at the end. */
  remembered?: Text;
}

interface DossierText extends CardText {
  /** The name of its picture; null for none. */
  picture: string | null;
  options: Readonly<Record<Doctrine, OptionText>>;
  /** The text, for the projector of a class; absent: the whole of it. */
  projector?: Text;
  /** The life that it concerns first, by id; absent: none. */
  life?: string;
  /** Where on the map it takes place; absent: everywhere. */
  region?: Region;
}

/** What an event is: it has arrived (and has a source), it was announced for a date, or it is invented. */
export const EVENT_KINDS = ['arrived', 'announced', 'invented'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

interface EventText extends CardText {
  /** Who acts, where an actor does. */
  actor: string | null;
  /** Absent: the file does not say. */
  is?: EventKind;
  /** Where on the map it happens; absent: where its actor is, or nowhere in particular. */
  region?: Region;
}

/** What a game may be played under: by approach, what each of its answers takes besides. */
export interface Constraint {
  id: string;
  label: Text;
  about: Text;
  requires: Readonly<Partial<Record<Doctrine, Condition>>>;
}

/** What a promise is called; `about` says what it takes to keep it. */
export interface PromiseText extends Labelled {
  /** The worldview whose voice cheers; absent: none. */
  cheers?: string;
}

/** How the small figure of a life stands. */
export const POSES = ['on-file', 'out-of-work', 'healed', 'free', 'on-the-way'] as const;
export type Pose = (typeof POSES)[number];

/** The poses that a gauge may stand for in the crowd; those whom none of them holds are on the way. */
export const GAUGE_POSES = ['on-file', 'out-of-work', 'healed', 'free'] as const satisfies readonly Pose[];
export type GaugePose = (typeof GAUGE_POSES)[number];

/** An invented person whom the game follows. */
export interface Life {
  id: string;
  name: string;
  who: Text;
  region: Region | null;
  face: Face;
  /** In the order of the file; each is told once. */
  moments: readonly Moment[];
}

/** What becomes of a life: told so many turns after its condition first held at the end of a turn. */
export interface Moment {
  when: Condition;
  after: number;
  pose: Pose;
  /** In a word or two, where the pose's own name would not be right. */
  stands?: Text;
  text: Varied;
}

/** The families of endings, each with its poster. */
export const ENDING_FAMILIES = ['emancipation', 'golden-cage', 'tyranny', 'missed', 'fragile', 'fall'] as const;
export type EndingFamily = (typeof ENDING_FAMILIES)[number];

/** The pictures of endings: one for each family, and others that a file asks for by name. */
export const ENDING_PICTURES = [...ENDING_FAMILIES, 'concert', 'republic', 'watchtower', 'leviathan', 'lords'] as const;
export type EndingPicture = (typeof ENDING_PICTURES)[number];

interface EndingText extends Omit<CardText, 'facts'> {
  family: EndingFamily;
  /** Absent: that of its family. */
  picture?: EndingPicture;
}

/** An invented person who speaks for a worldview. */
export interface Voice {
  name: string;
  role: Text;
  face: Face;
}

export interface Worldview {
  id: string;
  label: Text;
  holder: Text;
  /** Absent: nobody. */
  voice?: Voice;
  /** New weights of the terms of the two axes, by cell. */
  weights: Readonly<Record<string, number>>;
  assumptions: Readonly<Record<string, Level>>;
}

/** What the author expects of the balance report, in shares of the games played. */
export type Expectation =
  | { ending: string; between: readonly [least: number, most: number] }
  | { every: 'option' | 'ending' | 'event'; atLeast: number };

/** `motto`: null where it has none: the game's own would speak of another approach. */
export interface DoctrineText {
  label: Text;
  short: Text;
  motto: Text | null;
}

export interface ScenarioTexts {
  gauges: Readonly<Record<string, GaugeText>>;
  indices: Readonly<Record<string, ShortLabelled>>;
  couplings: Readonly<Record<string, CouplingText>>;
  actors: Readonly<Record<string, ActorText>>;
  treaty: Text | null;
  /** One or two words for what the treaty covers; null: the game's own. */
  treatyShort: Text | null;
  clauses: Readonly<Record<string, Labelled>>;
  dossiers: Readonly<Record<string, DossierText>>;
  events: Readonly<Record<string, EventText>>;
  endings: Readonly<Record<string, EndingText>>;
  assumptions: Readonly<Record<string, Labelled>>;
  /** Absent: none. */
  levers?: Readonly<Record<string, Labelled>>;
  promises?: Readonly<Record<string, PromiseText>>;
  /** What the approaches are called here; those that are absent, and all by default, as in the game. */
  doctrines?: Readonly<Partial<Record<Doctrine, DoctrineText>>>;
}

/** By id; those of the site's worlds are told after the first decision. */
export type Facts = Readonly<Record<string, Fact | UntoldFact>>;

export interface PlayableScenario {
  id: string;
  /** Hash of the rules: two scenarios with the same version play the same games. Texts do not count. */
  version: number;
  languages: readonly Language[];
  title: Text;
  summary: Text;
  /** One label a played turn, `2025-S1`. */
  turnLabels: readonly string[];
  rules: Scenario;
  /** The id of the index that is drawn as the shield; null when the scenario has none. */
  shield: string | null;
  texts: ScenarioTexts;
  facts: Facts;
  /** The technical words that its texts use; absent: none. */
  glossary?: readonly Term[];
  worldviews: readonly Worldview[];
  /** Absent: none. */
  lives?: readonly Life[];
  /** The name of the drawing on its card; absent or null: none. */
  picture?: string | null;
  /** Absent: what `defaultMap` draws. */
  map?: ScenarioMap;
  /** Absent: none. */
  expectations?: readonly Expectation[];
  /** The constraint that it is played under, and its version without; absent: none. */
  under?: Constraint & { version: number };
  /** Absent: none, or those of the catalogue, which load when they are offered. */
  constraints?: readonly Constraint[];
  /** Absent: none, or that of the catalogue, which loads when it is printed. */
  lesson?: Lesson;
  /** By actor, for a COP played in class; absent: none. Phones of a class are told their own only. */
  instructions?: Readonly<Record<string, Instruction>>;
}

/** The version of a world without the constraint that it is played under: the one that a catalogue lists. */
export const plainVersion = ({ version, under }: Pick<PlayableScenario, 'version' | 'under'>): number =>
  under?.version ?? version;
