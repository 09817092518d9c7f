import { describe, expect, test } from 'vitest';
import { counted, type Language, numbersOf, wordsOf } from '../../src/words';
import { assumptionWords } from '../../src/words/assumptions';
import { aboutWords, classWords, kitWords, roomWords } from '../../src/words/class';
import { debriefWords } from '../../src/words/debrief';
import { endingWords } from '../../src/words/ending';
import { forecastWords } from '../../src/words/forecast';
import { gameProblemWords, gamesWords, returnWords, worldsWords } from '../../src/words/games';
import { mapWords } from '../../src/words/map';
import { lix, sentencesOf } from '../../src/scenario/check/reading-level';
import { reviewWords } from '../../src/words/review';
import { reportWords } from '../../src/words/report';
import { sessionWords } from '../../src/words/session';
import { settingsWords } from '../../src/words/settings';
import { terminalWords } from '../../src/words/tools';
import { whyWords } from '../../src/words/why';
import { workshopWords } from '../../src/words/workshop';
import { checkWords } from '../../src/words/problems';

/** A text with a number for all that it takes; one that takes a name is given a name. */
function sampled(take: (...given: unknown[]) => string, n: number): string {
  const given = (sample: unknown) => Array.from({ length: take.length }, () => sample);
  try {
    return take(...given(n));
  } catch {
    return take(...given('Accord'));
  }
}

/** Every text of a dictionary by its path; those that take something are given samples. */
function textsOf(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const at = `${path}${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') {
      const take = value as (...given: unknown[]) => string;
      return [1, 2].map((n) => [`${at}(${n})`, sampled(take, n)] as [string, string]);
    }
    return textsOf(value as object, `${at}.`);
  });
}

/** Some take a text where the sample is a number. */
const everyText = (language: Language) => {
  const workshop = workshopWords(language);
  const terminal = terminalWords(language);
  return textsOf({
    ...wordsOf(language),
    worlds: { ...worldsWords(language), saved: () => '.' },
    return: returnWords(language),
    gameProblems: gameProblemWords(language),
    time: { ...wordsOf(language).time, date: () => '.' },
    workshopScreen: { ...workshop, ready: { ...workshop.ready, saved: () => '.' } },
    review: reviewWords(language),
    report: reportWords(language),
    debrief: debriefWords(language),
    ending: endingWords(language),
    session: sessionWords(language),
    why: whyWords(language),
    check: { ...checkWords(language), usage: '.' },
    forecast: forecastWords(language),
    assumptions: assumptionWords(language),
    class: classWords(language),
    room: roomWords(language),
    kit: kitWords(language),
    about: aboutWords(language),
    games: gamesWords(language),
    settings: settingsWords(language),
    map: mapWords(language),
    terminal: {
      ...terminal,
      unknownStrategy: (name: string) => terminal.unknownStrategy(name, ['cop', 'public']),
    },
  });
};
const french = everyText('fr');
const english = everyText('en');

describe('the texts of the interface', () => {
  test('are there in both languages, none empty', () => {
    expect(english.map(([path]) => path)).toEqual(french.map(([path]) => path));
    for (const [path, text] of [...french, ...english]) expect(text, path).not.toBe('');
  });

  test.each(french)('follow French typography: %s', (_path, text) => {
    expect(text).not.toMatch(/'|"|\.\.\./); // ’ « » …
    expect(text).not.toMatch(/[^\u00a0\s]:(?=\s|$)| :/); // a no-break space before a colon
    expect(text).not.toMatch(/[^\u202f][;!?]| [;!?]/); // a narrow one before ; ! ?
    expect(text).not.toMatch(/« | »|«[^\u00a0]|[^\u00a0]»/);
    expect(text).not.toMatch(/\d %/);
  });

  test.each(english)('follow English typography: %s', (_path, text) => {
    expect(text).not.toMatch(/'|"|\.\.\.|\s[:;!?]/);
  });

  test('differ from one language to the other where they are sentences', () => {
    const known = new Map(english);
    const same = french.filter(([path, text]) => /\p{L}+ \p{L}+ \p{L}+/u.test(text) && known.get(path) === text);
    expect(same).toEqual([]);
  });
});

describe('numbers', () => {
  test('are written as the language does, with a true minus sign', () => {
    expect(numbersOf('fr').signedTenths(-1800)).toBe('−1,8');
    expect(numbersOf('en').signedTenths(-1800)).toBe('−1.8');
    expect(numbersOf('fr').signedTenths(700)).toBe('+0,7');
    expect(numbersOf('fr').whole(1456)).toBe('1\u202f456');
  });

  test('that round to nothing have no sign', () => {
    expect(numbersOf('fr').signedTenths(-20)).toBe('0,0');
    expect(numbersOf('fr').signedShort(-20)).toBe('0');
  });

  test('round halves up, as the engine does', () => {
    expect(numbersOf('fr').points(43_500)).toBe('44');
    expect(numbersOf('fr').points(-500)).toBe('0');
  });

  test('show a decimal only when there is one', () => {
    expect(numbersOf('fr').short(8000)).toBe('8');
    expect(numbersOf('fr').short(8860)).toBe('8,9');
  });

  test('agree with their noun: zero is singular in French, plural in English', () => {
    const forms = { one: 'tour', other: 'tours' };
    expect(counted('fr', 0, forms)).toBe('0\u00a0tour');
    expect(counted('fr', 2, forms)).toBe('2\u00a0tours');
    expect(counted('en', 0, { one: 'turn', other: 'turns' })).toBe('0\u00a0turns');
  });
});

describe('the reading level of what players read', () => {
  const played = (language: Language) =>
    everyText(language).filter(([path]) => !/^(terminal|report|workshopScreen|class|about)\b/.test(path));
  /** Texts that are sentences: labels are too short to be measured. */
  const sentences = (language: Language) =>
    played(language).filter(([, text]) => (text.match(/\p{L}+/gu)?.length ?? 0) >= 8);

  test.each(['fr', 'en'] as const)('no sentence is longer than twenty-six words: %s', (language) => {
    const long = sentences(language).flatMap(([path, text]) =>
      sentencesOf(text)
        .filter(({ words }) => words > 26)
        .map(({ words }) => `${path}: ${words}`),
    );
    expect(long).toEqual([]);
  });

  test.each([
    ['fr', 45],
    ['en', 40],
  ] as const)('as a whole they read like ordinary prose: %s', (language, most) => {
    const all = sentences(language)
      .map(([, text]) => (/[.!?…]$/.test(text) ? text : `${text}.`))
      .join(' ');
    expect(lix(all)).toBeLessThan(most);
    expect(lix(all)).toBeGreaterThan(20);
  });
});
