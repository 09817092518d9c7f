/** The documents for authors, as files to keep. */
import { type Language, LANGUAGES } from '../../scenario/playable';

const FILES = import.meta.glob<string>('../../../scenarios/{GUIDE,REFERENCE}.*.md', {
  query: '?raw',
  import: 'default',
});

/** A document in a language; in the first of the interface where it has not been translated. */
export function documentIn(name: 'GUIDE' | 'REFERENCE', language: Language): Promise<string> {
  const file = [language, ...LANGUAGES]
    .map((written) => FILES[`../../../scenarios/${name}.${written}.md`])
    .find(Boolean);
  return file!();
}
