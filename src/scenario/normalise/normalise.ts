/**
 * A valid file -> a scenario ready to play: every default filled in, every text in both languages, percentages as
 * shares, labels of turns. Only for files in which the checker found no error.
 */
import { constraintsOf } from './constraints';
import { AXES, rulesOf, shareOf } from './rules';
import { Texts } from './texts';
import {
  defaultMap,
  type Expectation,
  type LandMark,
  type MapMark,
  type PlayableScenario,
  type Region,
  type ScenarioMap,
} from '../playable';
import type { FactsFile, ScenarioFile } from '../schema/schema';
import { turnLabels } from './turns';
import { versionOf } from './version';

const DRAWN_BY_ITSELF = defaultMap(AXES);

/** The scenario of a file without errors, with the facts that it shares with its neighbours. */
export const normalise = (file: ScenarioFile, shared: FactsFile | null): PlayableScenario => {
  const words = new Texts(file, shared);
  const labels = turnLabels(file.turns.first, file.turns.count);
  const rules = rulesOf(file, labels);
  const texts = words.all();
  const facts = words.facts();
  const lives = words.lives();
  const instructions = words.instructions();
  return {
    id: file.id,
    version: versionOf(rules),
    languages: words.languages,
    title: words.text(file.title),
    summary: words.text(file.summary ?? file.title),
    turnLabels: labels,
    rules,
    shield: file.indices.shield ? 'shield' : null,
    texts,
    facts,
    glossary: words.glossary(texts, facts, lives),
    worldviews: words.worldviews(),
    ...(lives.length > 0 ? { lives } : {}),
    picture: file.picture ?? file.dossiers.find(({ picture }) => picture !== undefined)?.picture ?? null,
    map: mapOf(file.map),
    expectations: expectationsOf(file),
    ...(file.constraints ? { constraints: constraintsOf(file.constraints, (text) => words.text(text)) } : {}),
    ...(file.lesson ? { lesson: words.lesson(file.lesson) } : {}),
    ...(instructions ? { instructions } : {}),
  };
};

const expectationsOf = (file: ScenarioFile): Expectation[] =>
  (file.expect ?? []).map((expectation): Expectation => {
    if ('ending' in expectation) {
      const [least = '0%', most = '100%'] = expectation.between;
      return { ending: expectation.ending, between: [shareOf(least), shareOf(most)] };
    }
    return {
      every: expectation.every,
      atLeast: shareOf(expectation[SHARE_ASKED[expectation.every]] ?? '0%'),
    };
  });

/** The key of an expectation by what it is about: a share of choices, or of games. */
export const SHARE_ASKED = {
  option: 'chosen_at_least',
  ending: 'seen_at_least',
  event: 'seen_at_least',
} as const;

/** The map, with defaults for what the file leaves out. */
const mapOf = (map: ScenarioFile['map']): ScenarioMap => ({
  ground: map?.ground ?? DRAWN_BY_ITSELF.ground,
  ...(map?.home ? { home: map.home } : {}),
  lattice: map?.lattice?.map(landMark) ?? DRAWN_BY_ITSELF.lattice,
  yellow: map?.yellow?.map(landMark) ?? DRAWN_BY_ITSELF.yellow,
  signs:
    map?.signs?.map((sign) => ({ ...mark(sign), region: sign.region, icon: sign.icon ?? null })) ??
    DRAWN_BY_ITSELF.signs,
  flows: map?.flows?.map((flow) => ({ ...mark(flow), from: flow.from, to: flow.to })) ?? DRAWN_BY_ITSELF.flows,
});

type FileMark = { gauge: string; inverse?: true | undefined };
const mark = ({ gauge, inverse }: FileMark): MapMark => ({ cell: gauge, inverse: inverse ?? false });
const landMark = (land: FileMark & { region?: Region | undefined }): LandMark => ({
  ...mark(land),
  region: land.region ?? null,
});
