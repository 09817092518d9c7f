/** A file says the same in whatever encoding an editor saves it. */
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/check/check';
import { decodeText } from '../../src/scenario/decode';
import { fixedFile } from '../../src/store/workshop/own-file';
import { ONE_LANGUAGE } from '../support/scenario-text';

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const wide = (text: string) => Buffer.from(text, 'utf16le');

describe('a scenario is read', () => {
  test.each([
    ['in UTF-8', Buffer.from(ONE_LANGUAGE)],
    ['in UTF-8 with a mark', Buffer.from(`\uFEFF${ONE_LANGUAGE}`)],
    ['in UTF-16', wide(`\uFEFF${ONE_LANGUAGE}`)],
    ['in UTF-16, the other way round', swapped(wide(`\uFEFF${ONE_LANGUAGE}`))],
    ['in UTF-16 without a mark', wide(ONE_LANGUAGE)],
    ['in UTF-16 without a mark, the other way round', swapped(wide(ONE_LANGUAGE))],
  ])('%s', async (_, bytes) => {
    expect(decodeText(bytes)).toBe(ONE_LANGUAGE);
    const opened = await fixedFile(new File([new Uint8Array(bytes)], 'mine.yaml')).look();
    expect(await opened.text()).toBe(ONE_LANGUAGE);
  });
});

test('letters of Windows are lost, and that is said', () => {
  const text = decodeText(Buffer.from(ONE_LANGUAGE.replaceAll('’', "'"), 'latin1'));
  expect(checkScenario(text, 'mine.yaml').problems.map(({ code }) => code)).toContain('not-utf8');
});
