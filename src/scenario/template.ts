/** A new scenario: small, commented, checked without a warning, and already a game. */
import { LANGUAGES, type Language } from '../words/languages';
import { templateWords, type TemplateWords } from '../words/template';
import { wrapped } from './wrapped';

export interface TemplateRequest {
  id: string;
  title: string;
  languages: readonly Language[];
  /** Where the published schema stands, seen from the file: editors then complete and explain each word. */
  schema: string;
  /** Where the author works: at a terminal, or in the game's page. */
  isForTerminal: boolean;
}

type TextKey = keyof TemplateWords['texts'];

/** The longest line of a text in block style. */
const WIDTH = 110;

/** The file's text. Names and notes are in the first of the languages, texts in all of them; their words were loaded before. */
export function template({ id, title, languages, schema, isForTerminal }: TemplateRequest): string {
  const kept = LANGUAGES.filter((language) => languages.includes(language));
  const { names, notes } = templateWords(kept[0] ?? LANGUAGES[0]!);
  const textIn = (language: Language, key: TextKey): string => templateWords(language).texts[key];

  const inline = (say: (language: Language) => string): string => {
    const parts = kept.map((language) => quoted(say(language)));
    return parts.length === 1 ? parts[0]! : `{ ${kept.map((language, i) => `${language}: ${parts[i]}`).join(', ')} }`;
  };
  const text = (key: TextKey): string => inline((language) => textIn(language, key));
  const block = (key: TextKey, indent: number): string => {
    const margin = ' '.repeat(indent);
    const folded = (language: Language, deeper: string): string =>
      ['>-', ...wrapped(textIn(language, key), WIDTH - deeper.length)].join(`\n${deeper}`);
    if (kept.length === 1) return ` ${folded(kept[0]!, `${margin}  `)}`;
    return kept.map((language) => `\n${margin}  ${language}: ${folded(language, `${margin}    `)}`).join('');
  };
  const note = (lines: string | readonly string[], indent = ''): string =>
    [lines]
      .flat()
      .map((line) => `${indent}# ${line}`.trimEnd())
      .join('\n');

  const { learning, trust, traces, budget } = names;
  return `# yaml-language-server: $schema=${schema}
#
${note(notes.head(title, isForTerminal))}

format: 1
id: ${id}
title: ${inline(() => title)}
summary:${block('summary', 0)}
languages: [${kept.join(', ')}] # ${notes.languages}
${note(notes.turns)}
turns: { count: 2, first: 1 }

${note(notes.gauges)}
gauges:
  ${learning}:
    label: ${text('learning')}
    icon: livre
    start: 50
  ${trust}:
    label: ${text('trust')}
    icon: coeur
    start: 50
    rest: 50
    relax: 5%
  ${traces}:
    label: ${text('traces')}
    about: ${text('tracesAbout')}
    icon: oeil
    start: 40
    good: low # ${notes.low}
  ${budget}:
    label: ${text('budget')}
    icon: piece
    start: 10
    resource: true # ${notes.resource}

${note(notes.indices)}
indices:
  emancipation: { mean_of: { ${learning}: 1, ${trust}: 1 } }
  tyranny: { mean_of: { ${traces}: 1 } }
  shield: { mean_of: { ${trust}: 1, ${learning}: 1 } }

${note(notes.assumptions)}
assumptions:
  ${names.reliable}:
    label: ${text('reliable')}
    about: ${text('reliableAbout')}
    levels: { low: 0.4, mid: 1, high: 1.6 }

${note(notes.couplings)}
couplings:
  - id: ${names.watched}
    label: ${text('watched')}
    from: ${traces}
    above: 45
    to: ${trust}
    gain: -10%
    why: ${text('watchedWhy')}
    objection: ${text('watchedObjection')}

${note(notes.facts)}
facts:
  ${names.fact}:
    text:${block('fact', 4)}
    date: 2021-11-23
    source:
      title: "Recommendation on the Ethics of Artificial Intelligence"
      publisher: "UNESCO"
      url: https://unesdoc.unesco.org/ark:/48223/pf0000381137

${note(notes.dossiers)}
dossiers:
  - id: ${names.robot}
    turn: 1
    title: ${text('robotTitle')}
    text:${block('robotText', 4)}
    facts: [${names.fact}]
    options:
      cop:
        label: ${text('robotCop')}
        effects:
          ${trust}: +6
          ${learning}: { add: +9, after: 1, assumption: ${names.reliable} } # ${notes.later}
      public:
        label: ${text('robotPublic')}
        cost: { ${budget}: 6 }
        effects:
          ${learning}: +8
          ${trust}: +4
      laissez_faire:
        label: ${text('robotFree')}
        effects:
          ${learning}: { add: +18, assumption: ${names.reliable} }
          ${traces}: { add: +4, over: 2 } # ${notes.spread}

  - id: ${names.memory}
    turn: 2
    title: ${text('memoryTitle')}
    text:${block('memoryText', 4)}
    facts: [${names.fact}]
    options:
      cop:
        label: ${text('memoryCop')}
        effects:
          ${trust}: +9
          ${traces}: { add: -5, after: 1 }
      public:
        label: ${text('memoryPublic')}
        cost: { ${budget}: 4 }
        effects:
          ${traces}: -9
          ${learning}: { add: -5, assumption: ${names.reliable} }
      laissez_faire:
        label: ${text('memoryFree')}
        effects:
          ${learning}: { add: +16, assumption: ${names.reliable} }
          ${traces}: +4

${note(notes.events)}
events:
  - id: ${names.leak}
    chance: { base: 10%, rises_with: [{ gauge: ${traces}, above: 40, by: 2% }], at_most: 60% }
    absorbed_by: shield
    title: ${text('leakTitle')}
    text: ${text('leakText')}
    facts: [${names.fact}]
    effects: { ${trust}: -14 }

${note(notes.endings)}
endings:
  - id: ${names.good}
    when: emancipation >= 56 and tyranny < 44
    family: emancipation
    title: ${text('goodTitle')}
    text: ${text('goodText')}
  - id: ${names.bad}
    when: tyranny >= 46
    family: tyranny
    title: ${text('badTitle')}
    text: ${text('badText')}
  - id: ${names.between}
    family: fragile
    title: ${text('betweenTitle')}
    text: ${text('betweenText')}

${note(notes.map)}
map: { ground: town }
`;
}

/** A YAML scalar between double quotes, whatever the words. */
const quoted = (words: string): string => JSON.stringify(words);
