/** What is said of each fault of a scenario file. Codes are stable: they may be searched for, and tools rely on them. */
import condition from './problems/condition';
import file from './problems/file';
import meaning from './problems/meaning';
import names from './problems/names';
import reach from './problems/reach';
import shape from './problems/shape';
import texts from './problems/texts';

export default { ...file, ...shape, ...condition, ...names, ...meaning, ...texts, ...reach };
