/** Before each file of tests: every text is here in every language, as it is in a page once it has arrived. */
import { LANGUAGES, type LazyWords } from '../../src/words';

const modules = import.meta.glob<Record<string, unknown>>('../../src/words/*.ts', { eager: true });
const isLazy = (value: unknown): value is LazyWords<unknown> => typeof value === 'function' && 'arrive' in value;
const topics = Object.values(modules).flatMap((module) => Object.values(module).filter(isLazy));

await Promise.all(topics.flatMap((words) => LANGUAGES.map(words.load)));
