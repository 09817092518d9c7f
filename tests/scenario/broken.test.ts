import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/check/check';
import { PROBLEM_CODES } from '../../src/words/problems';
import { brokenFiles, judge } from '../support/scenario-corpus';
import { RIGHT_FOLDER } from '../support/scenario-text';

describe('the corpus of broken files', () => {
  const judged = brokenFiles().map(judge);
  const sum = (count: (file: (typeof judged)[number]) => number) =>
    judged.reduce((total, file) => total + count(file), 0);
  const faults = sum((file) => file.faults);
  const detected = sum((file) => file.detected) / faults;
  const exact = sum((file) => file.exact) / faults;
  const messages = sum((file) => file.messages) / faults;

  test('says what it found', () => {
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    console.log(
      `${judged.length} broken files, ${faults} faults: ${percent(detected)} detected, ${percent(exact)} with their code and place, ${messages.toFixed(2)} messages a fault`,
    );
    expect(judged.length).toBeGreaterThanOrEqual(120);
    expect(judged.every((file) => file.faults > 0)).toBe(true);
  });

  test('98 % of the faults are detected', () => expect(detected).toBeGreaterThanOrEqual(0.98));

  test('95 % are told with their code, inside the faulty words', () => {
    const missed = judged.filter((file) => file.exact < file.faults).map((file) => `${file.name}: ${file.found}`);
    expect(exact, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('of Windows, with its line ends, is told the same', () => {
    const ofWindows = brokenFiles().map((file) => judge({ ...file, text: file.text.replace(/\r?\n/g, '\r\n') }));
    expect(ofWindows.map(({ name, found }) => `${name}: ${found}`)).toEqual(
      judged.map(({ name, found }) => `${name}: ${found}`),
    );
  });

  test('one fault, one message: 1.2 at most on average', () => {
    const wordy = judged.filter((file) => file.messages > file.faults).map((file) => `${file.name}: ${file.found}`);
    expect(messages, wordy.join('\n')).toBeLessThanOrEqual(1.2);
  });
});

describe('what is said', () => {
  const told = brokenFiles().flatMap(({ name, text }) => checkScenario(text, name).problems);
  /** Words without the author's own, which stand between grave accents or quotes. */
  const bare = (words: string) => words.replace(/`[^`]*`|"[^"]*"|«[^»]*»|“[^”]*”/g, '…');
  const said = (language: 'fr' | 'en') =>
    new Set(told.flatMap(({ message, fix }) => [message[language], fix?.[language] ?? '']).map(bare));

  test('covers most of the problems there are words for', () => {
    const codes = new Set(told.map(({ code }) => code));
    const silent = PROBLEM_CODES.filter((code) => !codes.has(code));
    expect(silent.length, silent.join(', ')).toBeLessThan(PROBLEM_CODES.length * 0.25);
  });

  test('in French, follows French typography', () => {
    const faulty = [...said('fr')].filter((words) => / [:;!?»]|« |'[a-zé]|\.\.\./.test(words));
    expect(faulty).toEqual([]);
  });

  test('in English, has no French left in it', () => {
    const faulty = [...said('en')].filter((words) => /[àçéèêôûœ]|\u00A0|\u202F/.test(words));
    expect(faulty).toEqual([]);
  });
});

describe('right files', () => {
  const files = readdirSync(RIGHT_FOLDER);

  test.each(files)('%s: no false alarm', (name) => {
    const { problems, scenario } = checkScenario(readFileSync(join(RIGHT_FOLDER, name), 'utf8'), name);
    expect(problems).toEqual([]);
    expect(scenario).not.toBeNull();
  });

  test.each(files)('%s: with Windows line ends and a byte order mark', (name) => {
    const text = `\uFEFF${readFileSync(join(RIGHT_FOLDER, name), 'utf8').replaceAll('\n', '\r\n')}`;
    expect(checkScenario(text, name).problems).toEqual([]);
  });
});

describe('the way out', () => {
  const toldOf = (name: string) => {
    const { text } = brokenFiles().find((file) => file.name === name)!;
    return { told: checkScenario(text, name).problems[0]!, lines: text.split('\n') };
  };

  test.each(['duplicate-gauge.yaml', 'same-event-id.yaml', 'gauge-index-same.yaml'])(
    'of a name that is taken says where it is taken: %s',
    (name) => {
      const { told, lines } = toldOf(name);
      const [, id] = /`([^`]+)`/.exec(told.message.en)!;
      const line = Number(/on line (\d+)\.$/.exec(told.message.en)![1]);
      expect(line).toBeLessThan(told.line);
      expect(lines[line - 1]).toContain(id);
    },
  );

  test('of a colon in curly quotes is to replace those, and they are named', () => {
    const { told } = toldOf('curly-quotes-colon.yaml');
    expect(told.message.fr).toMatch(/^“ et ” ne sont pas les guillemets droits du clavier/);
    expect(told.fix!.en).toMatch(/^Replace “ and ” with "/);
  });
});
