/** The file of facts that the scenarios of a folder share, on a disk as in the browser. */
export const FACTS_FILE = 'facts.yaml';

/** A word of a name: lower case without accents, digits, words joined by a hyphen or an underscore. */
const ID = '(?!constructor$)[a-z][a-z0-9]*([-_][a-z0-9]+)*';

/** What an author names: gauges, dossiers, endings… */
export const ID_PATTERN = new RegExp(`^${ID}$`);
/** What a rule reads: a gauge, an index, or an actor's stance. */
export const CELL_PATTERN = new RegExp(`^(stance\\.)?${ID}$`);
