/**
 * A valid file -> a scenario ready to play: every default filled in, every text in both languages, percentages as
 * shares, labels of turns. Only for files in which the checker found no error.
 */
import {
  DOCTRINES,
  type Actor,
  type Chance,
  type Clause,
  type Condition,
  type Coupling,
  type Dossier,
  type Effect,
  type Ending,
  type EventRule,
  type Gauge,
  type HazardTerm,
  type Index,
  type Interest,
  type Scale,
  type Scenario,
  type Side,
  type Treaty,
} from '../engine';
import { parseCondition } from './condition';
import { formsOf, termsUsed } from './glossary';
import {
  defaultMap,
  LANGUAGES,
  type Expectation,
  type Fact,
  type LandMark,
  type Language,
  type MapMark,
  type PlayableScenario,
  type Region,
  type ScenarioMap,
  type ScenarioTexts,
  type Source,
  type Term,
  type Text,
  type Worldview,
} from './playable';
import type {
  FactsFile,
  FileEffects,
  FileFact,
  FileIndex,
  FileScale,
  FileTerm,
  FileText,
  ScenarioFile,
} from './schema';
import { turnLabels, turnNamed } from './turns';
import { versionOf } from './version';

/** The labels of the three indices that every scenario has in common. */
export const WRITTEN_BY_ITSELF: Readonly<Record<string, Text>> = {
  emancipation: { fr: 'Émancipation', en: 'Emancipation' },
  tyranny: { fr: 'Tyrannie numérique', en: 'Digital tyranny' },
  shield: { fr: 'Bouclier numérique', en: 'Digital shield' },
};

/** The two axes have the same ids in every file. */
const AXES = { emancipation: 'emancipation', tyranny: 'tyranny' } as const;
const DRAWN_BY_ITSELF = defaultMap(AXES);

const DEFAULT_EPILOGUE = 4;
const DEFAULT_RATE = '25%';
/** `absorbed_by: shield`. */
const ABSORBED_BY_SHIELD: Scale = { by: 'shield', at0: 1, at100: 0.25 };

/** The scenario of a file without errors, with the facts that it shares with its neighbours. */
export const normalise = (file: ScenarioFile, shared: FactsFile | null): PlayableScenario =>
  new Normaliser(file, shared).scenario();

/** `5%` is 0.05: read, never multiplied, so that it is the same number on every machine. */
export const shareOf = (percent: string): number => Number(`${percent.slice(0, -1)}e-2`);

class Normaliser {
  readonly #languages: readonly Language[];
  readonly #labels: readonly string[];

  constructor(
    readonly file: ScenarioFile,
    readonly shared: FactsFile | null,
  ) {
    this.#languages = LANGUAGES.filter((language) => file.languages.includes(language));
    this.#labels = turnLabels(file.turns.first, file.turns.count);
  }

  scenario(): PlayableScenario {
    const { file } = this;
    const rules = this.#rules();
    const texts = this.#texts();
    const facts = this.#facts();
    return {
      id: file.id,
      version: versionOf(rules),
      languages: this.#languages,
      title: this.#text(file.title),
      summary: this.#text(file.summary ?? file.title),
      turnLabels: this.#labels,
      rules,
      shield: file.indices.shield ? 'shield' : null,
      texts,
      facts,
      glossary: this.#glossary(texts, facts),
      worldviews: (file.worldviews ?? []).map((worldview): Worldview => ({
        id: worldview.id,
        label: this.#text(worldview.label),
        holder: this.#text(worldview.holder),
        weights: { ...worldview.weights },
        assumptions: { ...worldview.assumptions },
      })),
      picture: file.picture ?? file.dossiers.find(({ picture }) => picture !== undefined)?.picture ?? null,
      map: mapOf(file.map),
      expectations: this.#expectations(),
    };
  }

  #rules(): Scenario {
    const { file } = this;
    return {
      id: file.id,
      turns: file.turns.count,
      epilogue: file.epilogue ?? DEFAULT_EPILOGUE,
      axes: AXES,
      assumptions: Object.entries(file.assumptions ?? {}).map(([id, { levels }]) => ({
        id,
        levels: { low: levels.low, mid: levels.mid ?? 1, high: levels.high },
      })),
      gauges: Object.entries(file.gauges).map(([id, gauge]): Gauge => ({
        id,
        start: gauge.start,
        good: gauge.good ?? 'high',
        rest: gauge.rest ?? gauge.start,
        relax: shareOf(gauge.relax ?? '0%'),
        assumption: gauge.assumption ?? null,
      })),
      indices: Object.entries(file.indices).map(([id, index]): Index => ({
        id,
        terms: Object.entries(index.mean_of).map(([of, term]) =>
          typeof term === 'number'
            ? { of, weight: term, inverse: false }
            : { of, weight: term.weight, inverse: term.inverse ?? false },
        ),
        bend: shareOf(index.weakest ?? index.strongest ?? '0%'),
        toward: index.strongest === undefined ? 'weakest' : 'strongest',
      })),
      couplings: (file.couplings ?? []).map((coupling): Coupling => ({
        id: coupling.id,
        from: coupling.from,
        side: sideOf(coupling),
        reference: coupling[sideOf(coupling)] ?? MIDDLE,
        to: coupling.to,
        gain: shareOf(coupling.gain),
        scaledBy: scale(coupling.scaled_by),
        assumption: coupling.assumption ?? null,
      })),
      actors: Object.entries(file.actors ?? {}).map(([id, actor]): Actor => ({
        id,
        weight: actor.weight ?? 0,
        stance: actor.stance,
        stanceAssumption: actor.stance_assumption ?? null,
        rate: shareOf(actor.rate ?? DEFAULT_RATE),
        freeRiding: actor.free_riding ?? 0,
        freeRidingAssumption: actor.free_riding_assumption ?? null,
        club: actor.club ?? 0,
        interests: (actor.interests ?? []).map((interest): Interest => ({
          from: interest.gauge,
          side: sideOf(interest),
          reference: interest[sideOf(interest)] ?? MIDDLE,
          gain: typeof interest.gain === 'number' ? interest.gain : shareOf(interest.gain),
          scaledBy: scale(interest.scaled_by),
        })),
      })),
      treaty: this.#treaty(),
      dossiers: file.dossiers.map((dossier): Dossier => ({
        id: dossier.id,
        from: this.#turn(dossier.turn ?? 1),
        when: this.#condition(dossier.when),
        always: dossier.always ?? false,
        options: DOCTRINES.map((doctrine) => {
          const option = dossier.options[doctrine];
          return {
            doctrine,
            cost: Object.entries(option.cost ?? {}).map(([gauge, amount]) => ({ gauge, amount })),
            requires: this.#condition(option.requires),
            effects: effectsOf(option.effects ?? {}),
            clause: option.clause ?? null,
          };
        }),
      })),
      draw: file.draw ?? null,
      events: (file.events ?? []).map((event): EventRule => ({
        id: event.id,
        at: event.at === undefined ? null : this.#turn(event.at),
        chance: chance(event.chance),
        when: this.#condition(event.when),
        cooldown: event.again_after ?? null,
        absorbedBy: event.absorbed_by === 'shield' ? ABSORBED_BY_SHIELD : scale(event.absorbed_by),
        effects: effectsOf(event.effects),
      })),
      endings: file.endings.map((ending): Ending => ({
        id: ending.id,
        early: ending.early ?? false,
        when: this.#condition(ending.when),
      })),
    };
  }

  #treaty(): Treaty | null {
    const { treaty } = this.file;
    if (!treaty) return null;
    return {
      clauses: Object.entries(treaty.clauses).map(([id, clause]): Clause => ({
        id,
        depth: clause.depth ?? 1,
        club: clause.club ?? 0,
        appeal: { ...clause.appeal },
        effects: Object.entries(clause.effects ?? {}).map(([on, effect]) =>
          typeof effect === 'number'
            ? { on, add: effect, assumption: null }
            : { on, add: effect.add, assumption: effect.assumption ?? null },
        ),
      })),
      minClauses: treaty.clauses_needed ?? 3,
      quorum: Number((treaty.quorum ?? '50%').slice(0, -1)),
      minParties: treaty.parties_needed ?? 3,
      sign: treaty.sign_from ?? 52,
      exit: treaty.leave_below ?? 44,
      every: treaty.session_every ?? 2,
      ratify: treaty.ratified_after ?? 2,
      compliance: shareOf(treaty.compliance ?? '50%'),
      monitor: treaty.monitored_by ?? null,
    };
  }

  #texts(): ScenarioTexts {
    const { file } = this;
    return {
      gauges: mapTable(file.gauges, (gauge) => ({
        label: this.#text(gauge.label),
        short: this.#text(gauge.short ?? gauge.label),
        about: this.#maybe(gauge.about),
        icon: gauge.icon ?? null,
        resource: gauge.resource ?? false,
      })),
      indices: mapTable(file.indices as Record<string, FileIndex>, (index, id) => ({
        label: index.label === undefined ? (WRITTEN_BY_ITSELF[id] ?? { fr: id, en: id }) : this.#text(index.label),
        about: this.#maybe(index.about),
      })),
      couplings: byId(file.couplings ?? [], (coupling) => ({
        label: coupling.label === undefined ? this.#spelled(coupling.id) : this.#text(coupling.label),
        why: this.#maybe(coupling.why),
        source: coupling.source ? source(coupling.source) : null,
        objection: this.#maybe(coupling.objection),
      })),
      actors: mapTable(file.actors ?? {}, (actor) => ({
        label: this.#text(actor.label),
        short: this.#text(actor.short ?? actor.label),
        about: this.#maybe(actor.about),
        region: actor.region ?? null,
      })),
      treaty: file.treaty ? this.#text(file.treaty.title) : null,
      clauses: mapTable(file.treaty?.clauses ?? {}, (clause) => ({
        label: this.#text(clause.label),
        about: this.#maybe(clause.about),
      })),
      dossiers: byId(file.dossiers, (dossier) => ({
        title: this.#text(dossier.title),
        text: this.#text(dossier.text),
        facts: dossier.facts ?? [],
        picture: dossier.picture ?? null,
        options: mapTable(dossier.options, (option) => ({
          label: this.#text(option.label),
          about: this.#maybe(option.about),
        })),
      })),
      events: byId(file.events ?? [], (event) => ({
        title: this.#text(event.title),
        text: this.#text(event.text),
        facts: event.facts ?? [],
        actor: event.actor ?? null,
      })),
      endings: byId(file.endings, (ending) => ({
        title: this.#text(ending.title),
        text: this.#text(ending.text),
        family: ending.family ?? 'fragile',
      })),
      assumptions: mapTable(file.assumptions ?? {}, (assumption) => ({
        label: this.#text(assumption.label),
        about: this.#maybe(assumption.about),
      })),
    };
  }

  /** The facts that the scenario shows, its own before those of the folder. */
  #facts(): Record<string, Fact> {
    const shown = new Set([...this.file.dossiers, ...(this.file.events ?? [])].flatMap((card) => card.facts ?? []));
    const facts: Record<string, Fact> = {};
    for (const id of shown) {
      const own = this.file.facts && Object.hasOwn(this.file.facts, id) ? this.file.facts[id] : undefined;
      const fact = own ?? this.shared?.facts[id];
      if (fact) facts[id] = this.#fact(fact);
    }
    return facts;
  }

  /** The words that are explained, those of the scenario before those of the folder. */
  #glossary(...shown: readonly unknown[]): Term[] {
    const terms = Object.entries({ ...this.shared?.glossary, ...this.file.glossary }).map(([, term]) =>
      this.#term(term),
    );
    return termsUsed(terms, shown, this.#languages);
  }

  #term({ words, text }: FileTerm): Term {
    const { fr, en } = this.#text(words);
    return { forms: { fr: formsOf(fr), en: formsOf(en) }, text: this.#text(text) };
  }

  #fact(fact: FileFact): Fact {
    return {
      text: this.#text(fact.text),
      source: source(fact.source),
      date: String(fact.date),
      recheck: fact.recheck ?? false,
      disputed: this.#maybe(fact.disputed),
    };
  }

  #expectations(): Expectation[] {
    return (this.file.expect ?? []).map((expectation): Expectation => {
      if ('ending' in expectation) {
        const [least = '0%', most = '100%'] = expectation.between;
        return { ending: expectation.ending, between: [shareOf(least), shareOf(most)] };
      }
      return {
        every: expectation.every,
        atLeast: shareOf(expectation.chosen_at_least ?? expectation.seen_at_least ?? '0%'),
      };
    });
  }

  #turn(name: string | number): number {
    return turnNamed(name, this.#labels) ?? 1;
  }

  #condition(text: string | undefined): Condition | null {
    return text === undefined ? null : parseCondition(text, { cells: null, events: null, turns: null }).condition;
  }

  #text(text: FileText): Text {
    if (typeof text === 'string') return { fr: text, en: text };
    const [first = 'fr'] = this.#languages;
    const fallback = text[first] ?? text.fr ?? text.en ?? '';
    const inLanguage = (language: Language) =>
      this.#languages.includes(language) ? (text[language] ?? fallback) : fallback;
    return { fr: inLanguage('fr'), en: inLanguage('en') };
  }

  #maybe(text: FileText | undefined): Text | null {
    return text === undefined ? null : this.#text(text);
  }

  /** An id as words, for what the file left without a label. */
  #spelled(id: string): Text {
    const words = id.replace(/[-_]/g, ' ');
    const label = words.charAt(0).toUpperCase() + words.slice(1);
    return { fr: label, en: label };
  }
}

const mapTable = <K extends string, A, B>(
  table: Readonly<Record<K, A>>,
  change: (item: A, id: string) => B,
): Record<K, B> => {
  const changed: Record<string, B> = {};
  for (const id of Object.keys(table) as K[]) changed[id] = change(table[id], id);
  return changed;
};

const byId = <A extends { id: string }, B>(items: readonly A[], change: (item: A) => B): Record<string, B> =>
  Object.fromEntries(items.map((item) => [item.id, change(item)]));

const source = ({ title, publisher, url }: FileFact['source']): Source => ({
  title,
  ...(publisher === undefined ? {} : { publisher }),
  ...(url === undefined ? {} : { url }),
});

const scale = (written: FileScale | undefined): Scale | null =>
  written ? { by: written.gauge, at0: written.at_0, at100: written.at_100 } : null;

interface Sides {
  above?: number | string;
  below?: number | string;
  around?: number | string;
}

/** A distance counts around the middle unless the file says otherwise. */
const MIDDLE = 50;

const sideOf = (sides: Sides): Side =>
  sides.above !== undefined ? 'above' : sides.below !== undefined ? 'below' : 'around';

const effectsOf = (written: FileEffects): Effect[] =>
  Object.entries(written).flatMap(([on, items]) =>
    (Array.isArray(items) ? items : [items]).map((item): Effect => {
      const {
        add,
        after = 0,
        over = 1,
        fading = false,
        scaled_by,
        assumption = null,
      } = typeof item === 'number' ? { add: item } : item;
      return { on, add, after, over, fading, scaledBy: scale(scaled_by), assumption };
    }),
  );

type WrittenChance = NonNullable<NonNullable<ScenarioFile['events']>[number]['chance']>;

const chance = (written: WrittenChance | undefined): Chance | null => {
  if (written === undefined) return null;
  if (typeof written === 'string') return { base: shareOf(written), risesWith: [], atMost: 1, assumption: null };
  return {
    base: shareOf(written.base ?? '0%'),
    risesWith: (written.rises_with ?? []).map((term): HazardTerm => ({
      from: term.gauge,
      side: sideOf(term),
      reference: term[sideOf(term)] ?? MIDDLE,
      by: shareOf(term.by),
    })),
    atMost: shareOf(written.at_most ?? '100%'),
    assumption: written.assumption ?? null,
  };
};

/** What a file leaves out of its map is drawn as by default. */
const mapOf = (map: ScenarioFile['map']): ScenarioMap => ({
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
