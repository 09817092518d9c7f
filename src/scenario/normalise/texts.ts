/** The texts of a valid file: each in every language, a label for everything, the facts and terms that are shown. */
import type { Doctrine } from '../../engine';
import { inEachLanguage, type Language, LANGUAGES } from '../../words/languages';
import { KNOWN_INDICES } from '../authoring';
import { formsOf, termsUsed } from '../glossary';
import {
  type Fact,
  type Lesson,
  type Instruction,
  type Life,
  type OptionText,
  type PromiseText,
  type ScenarioTexts,
  type Source,
  type Term,
  type Text,
  type Varied,
  type Worldview,
} from '../playable';
import type { FactsFile, FileFact, FileIndex, FileText, FileVaried, ScenarioFile } from '../schema/schema';
import { asPrinted } from './as-printed';
import { conditionOf } from './rules';

type FileDoctrine = NonNullable<NonNullable<ScenarioFile['doctrines']>[Doctrine]>;

type FileInstruction = NonNullable<NonNullable<ScenarioFile['actors']>[string]['instruction']>;

/** Reads the texts of a file without errors, and of the facts that it shares with its neighbours. */
export class Texts {
  readonly languages: readonly Language[];

  constructor(
    readonly file: ScenarioFile,
    readonly shared: FactsFile | null,
  ) {
    this.languages = LANGUAGES.filter((language) => file.languages.includes(language));
  }

  /** Those of everything that the rules name. */
  all(): ScenarioTexts {
    const { file } = this;
    return {
      gauges: mapTable(file.gauges, (gauge) => ({
        ...this.#shortLabelled(gauge),
        icon: gauge.icon ?? null,
        resource: gauge.resource ?? false,
        ...given('pose', gauge.pose),
      })),
      indices: mapTable(file.indices as Record<string, FileIndex>, (index, id) => {
        const label =
          index.label === undefined ? (KNOWN_INDICES[id] ?? inEachLanguage(() => id)) : this.text(index.label);
        return { label, short: this.#maybe(index.short) ?? label, about: this.#maybe(index.about) };
      }),
      couplings: byId(file.couplings ?? [], (coupling) => ({
        label: this.text(coupling.label ?? spelled(coupling.id)),
        why: this.#maybe(coupling.why),
        source: coupling.source ? source(coupling.source) : null,
        objection: this.#maybe(coupling.objection),
      })),
      actors: mapTable(file.actors ?? {}, (actor) => ({
        ...this.#shortLabelled(actor),
        region: actor.region ?? null,
        ...given(
          'delegate',
          actor.delegate && { role: this.text(actor.delegate.role), face: { ...actor.delegate.face } },
        ),
      })),
      treaty: file.treaty ? this.text(file.treaty.title) : null,
      treatyShort: this.#maybe(file.treaty?.short),
      clauses: mapTable(file.treaty?.clauses ?? {}, (clause) => this.#labelled(clause)),
      dossiers: byId(file.dossiers, (dossier) => ({
        ...this.#titled(dossier),
        facts: dossier.facts ?? [],
        picture: dossier.picture ?? null,
        options: mapTable(dossier.options, (option) => this.#option(option)),
        ...given('projector', this.#maybe(dossier.projector) ?? undefined),
        ...given('life', dossier.life),
        ...given('region', dossier.region),
      })),
      events: byId(file.events ?? [], (event) => ({
        ...this.#titled(event),
        facts: event.facts ?? [],
        actor: event.actor ?? null,
        ...given('is', event.is),
        ...given('region', event.region),
      })),
      endings: byId(file.endings, (ending) => ({
        ...this.#titled(ending),
        family: ending.family ?? 'fragile',
        ...given('picture', ending.picture),
      })),
      assumptions: mapTable(file.assumptions ?? {}, (assumption) => this.#labelled(assumption)),
      ...(file.treaty?.levers ? { levers: mapTable(file.treaty.levers, (lever) => this.#labelled(lever)) } : {}),
      ...(file.doctrines
        ? {
            doctrines: mapTable(file.doctrines as Record<string, FileDoctrine>, ({ label, short, motto }) => ({
              label: this.text(label),
              short: this.text(short ?? label),
              motto: this.#maybe(motto),
            })),
          }
        : {}),
      ...(file.promises ? { promises: mapTable(file.promises, (promise) => this.#promise(promise)) } : {}),
    };
  }

  worldviews(): Worldview[] {
    return (this.file.worldviews ?? []).map(({ id, label, holder, weights, assumptions, voice }) => ({
      id,
      label: this.text(label),
      holder: this.text(holder),
      ...given('voice', voice && { name: voice.name, role: this.text(voice.role), face: { ...voice.face } }),
      weights: { ...weights },
      assumptions: { ...assumptions },
    }));
  }

  /** null where no actor has any. */
  instructions(): Record<string, Instruction> | null {
    const given = Object.entries(this.file.actors ?? {}).flatMap(([id, { instruction }]) =>
      instruction === undefined ? [] : [[id, this.#instruction(instruction)] as const],
    );
    return given.length > 0 ? Object.fromEntries(given) : null;
  }

  #instruction({ interest, red_line, crossed, ask }: FileInstruction): Instruction {
    return {
      interest: this.text(interest),
      redLine: this.text(red_line),
      crossed: conditionOf(crossed),
      ask: this.text(ask),
    };
  }

  lives(): Life[] {
    return (this.file.lives ?? []).map(({ id, name, who, region, face, moments }) => ({
      id,
      name,
      who: this.text(who),
      region: region ?? null,
      face: { ...face },
      moments: moments.map(({ when, after, pose, stands, text }) => ({
        when: conditionOf(when)!,
        after: after ?? 0,
        pose,
        ...given('stands', stands === undefined ? undefined : this.text(stands)),
        text: this.#varied(text),
      })),
    }));
  }

  lesson(lesson: NonNullable<ScenarioFile['lesson']>): Lesson {
    const said = (texts: readonly FileText[] = []) => texts.map((text) => this.text(text));
    return {
      objectives: said(lesson.objectives),
      programme: (lesson.programme ?? []).map((part) => ({
        subject: this.text(part.subject),
        text: this.text(part.text),
        source: part.source ? source(part.source) : null,
      })),
      timing: (lesson.timing ?? []).map(({ minutes, steps }) => ({
        minutes,
        steps: steps.map((step) => ({ minutes: step.minutes, text: this.text(step.text) })),
      })),
      questions: (lesson.questions ?? []).map(({ ask, listen }) => ({
        ask: this.text(ask),
        listen: this.text(listen),
      })),
      sensitive: (lesson.sensitive ?? []).map(({ dossier, text }) => ({ dossier, text: this.text(text) })),
      claims: (lesson.claims ?? []).map(({ text, camp, is, why }) => ({
        text: this.text(text),
        camp,
        is,
        why: this.text(why),
      })),
      points: (lesson.points ?? []).map(({ text, other, dossiers }) => ({
        text: this.text(text),
        other: this.text(other),
        dossiers,
      })),
      leftOut: said(lesson.left_out),
    };
  }

  /** The facts that the scenario shows, its own before those of the folder. */
  facts(): Record<string, Fact> {
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
  glossary(...shown: readonly unknown[]): Term[] {
    const terms = Object.values({ ...this.shared?.glossary, ...this.file.glossary }).map(({ words, text }): Term => {
      const written = this.text(words);
      return { forms: inEachLanguage((language) => formsOf(written[language])), text: this.text(text) };
    });
    return termsUsed(terms, shown, this.languages);
  }

  #fact(fact: FileFact): Fact {
    return {
      text: this.text(fact.text),
      source: source(fact.source),
      date: String(fact.date),
      recheck: fact.recheck ?? false,
      disputed: this.#maybe(fact.disputed),
    };
  }

  text(text: FileText): Text {
    return asPrinted(text, this.languages);
  }

  /** The last of the list is the usual one. */
  #varied(text: FileVaried): Varied {
    if (!Array.isArray(text)) return this.text(text);
    const variants = text
      .slice(0, -1)
      .map((variant) => ({ when: conditionOf(variant.when)!, text: this.text(variant.text) }));
    return { ...this.text(text.at(-1)!.text), ...(variants.length > 0 ? { variants } : {}) };
  }

  #option(option: ScenarioFile['dossiers'][number]['options']['cop']): OptionText {
    const { label, about, projector, advocate, consequence, remembered } = option;
    return {
      label: this.#varied(label),
      about: about === undefined ? null : this.#varied(about),
      ...given('projector', this.#maybe(projector) ?? undefined),
      ...given('advocate', advocate && { worldview: advocate.worldview, line: this.text(advocate.line) }),
      ...given('consequence', this.#maybe(consequence) ?? undefined),
      ...given('remembered', this.#maybe(remembered) ?? undefined),
    };
  }

  #maybe(text: FileText | undefined): Text | null {
    return text === undefined ? null : this.text(text);
  }

  #labelled({ label, about }: FileLabel) {
    return { label: this.text(label), about: this.#maybe(about) };
  }

  #promise(promise: FileLabel & { cheers?: string | undefined }): PromiseText {
    return { ...this.#labelled(promise), ...(promise.cheers === undefined ? {} : { cheers: promise.cheers }) };
  }

  #shortLabelled({ label, short, about }: FileLabel & { short?: FileText | undefined }) {
    return { label: this.text(label), short: this.text(short ?? label), about: this.#maybe(about) };
  }

  #titled({ title, text }: { title: FileVaried; text: FileVaried }) {
    return { title: this.#varied(title), text: this.#varied(text) };
  }
}

interface FileLabel {
  label: FileText;
  about?: FileText | undefined;
}

/** An id as words, for what the file left without a label. */
const spelled = (id: string): string => {
  const words = id.replace(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const mapTable = <K extends string, A, B>(
  table: Readonly<Record<K, A>>,
  change: (item: A, id: string) => B,
): Record<K, B> => {
  const changed: Record<string, B> = {};
  for (const id of Object.keys(table) as K[]) changed[id] = change(table[id], id);
  return changed;
};

/** A key that is absent where the file says nothing. */
const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });

const byId = <A extends { id: string }, B>(items: readonly A[], change: (item: A) => B): Record<string, B> =>
  Object.fromEntries(items.map((item) => [item.id, change(item)]));

const source = ({ title, lang, publisher, url }: FileFact['source']): Source => ({
  title,
  ...given('lang', lang),
  ...(publisher === undefined ? {} : { publisher }),
  ...(url === undefined ? {} : { url }),
});
