/** Before each file of tests: the texts of both languages are here, as they are in a page once they have arrived. */
import { loadAllWords } from '../../src/words';

await loadAllWords();
