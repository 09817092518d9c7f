import type { Told } from './problems';

const listed = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

type Wanted = 'start' | 'value' | 'comparison' | 'link';

const WANTED_FR: Record<Wanted, string> = {
  start: 'le nom d’une jauge, ou un nombre',
  value: 'un nombre, ou le nom d’une jauge',
  comparison: 'une comparaison\u00A0: `>`, `>=`, `<`, `<=` ou `=`',
  link: '`and` ou `or`',
};
const WANTED_EN: Record<Wanted, string> = {
  start: 'the name of a gauge, or a number',
  value: 'a number, or the name of a gauge',
  comparison: 'a comparison: `>`, `>=`, `<`, `<=` or `=`',
  link: '`and` or `or`',
};

/** Quotes of a word processor. */
const CURLY = /[“”«»]/;
const EXAMPLE = '`surveillance > 60 and turn >= 4`';

/** Faults inside a condition. */
export const CONDITION_PROBLEMS = {
  'condition-sign': ({ written, right }: { written: string; right: string }): Told => ({
    fr: [`\`${written}\` ne s’écrit pas ainsi dans une condition.`, `Écrivez \`${right}\``],
    en: [`\`${written}\` is not written like this in a condition.`, `Write \`${right}\``],
  }),
  'condition-number': ({ written, right }: { written: string; right: string }): Told => ({
    fr: [
      `\`${written}\`\u00A0: dans une condition, un nombre s’écrit avec un point et sans signe autour.`,
      `Écrivez \`${right}\``,
    ],
    en: [
      `\`${written}\`: in a condition, a number is written with a point and no sign around it.`,
      `Write \`${right}\``,
    ],
  }),
  'condition-unknown-name': ({
    name,
    near,
    known,
  }: {
    name: string;
    near: string | null;
    known: readonly string[];
  }): Told => ({
    fr: [
      `\`${name}\` n’existe pas.`,
      near ? `Vouliez-vous dire \`${near}\`\u202F?` : `On peut nommer ici\u00A0: ${listed(known)}.`,
    ],
    en: [`\`${name}\` does not exist.`, near ? `Did you mean \`${near}\`?` : `You may name here: ${listed(known)}.`],
  }),
  'condition-unknown-event': ({
    name,
    near,
    known,
  }: {
    name: string;
    near: string | null;
    known: readonly string[];
  }): Told => ({
    fr: [
      `\`${name}\` n’est pas un événement.`,
      near
        ? `Vouliez-vous dire \`${near}\`\u202F?`
        : known.length > 0
          ? `Événements\u00A0: ${listed(known)}.`
          : 'Ce fichier n’a pas d’événement.',
    ],
    en: [
      `\`${name}\` is not an event.`,
      near ? `Did you mean \`${near}\`?` : known.length > 0 ? `Events: ${listed(known)}.` : 'This file has no event.',
    ],
  }),
  'condition-happened': ({ name }: { name: string }): Told => ({
    fr: ['Pour demander si un événement est arrivé, il faut des parenthèses.', `Écrivez \`happened(${name})\``],
    en: ['To ask whether an event happened, parentheses are needed.', `Write \`happened(${name})\``],
  }),
  'condition-comparison': ({ name }: { name: string }): Told => ({
    fr: [
      `\`${name}\` est un nombre\u00A0: il faut le comparer à quelque chose.`,
      `Écrivez par exemple \`${name} > 50\``,
    ],
    en: [`\`${name}\` is a number: it must be compared with something.`, `Write for instance \`${name} > 50\``],
  }),
  'condition-chain': ({ middle }: { middle: string }): Told => ({
    fr: ['Une seule comparaison à la fois.', `Reliez-en deux par \`and\`\u00A0: \`20 < ${middle} and ${middle} < 60\``],
    en: ['One comparison at a time.', `Join two with \`and\`: \`20 < ${middle} and ${middle} < 60\``],
  }),
  'condition-two-numbers': (): Told => ({
    fr: ['Comparer deux nombres ne dit rien du monde.', `Nommez une jauge\u00A0: ${EXAMPLE}`],
    en: ['Comparing two numbers says nothing of the world.', `Name a gauge: ${EXAMPLE}`],
  }),
  'condition-in-force': (): Told => ({
    fr: ['`in_force` est vrai ou faux.', 'Écrivez `in_force`, ou `not in_force`.'],
    en: ['`in_force` is true or false.', 'Write `in_force`, or `not in_force`.'],
  }),
  'condition-parenthesis': (): Told => ({
    fr: ['Cette parenthèse n’est pas refermée.', 'Ajoutez `)`'],
    en: ['This parenthesis is not closed.', 'Add `)`'],
  }),
  'condition-stray-parenthesis': (): Told => ({
    fr: ['Cette parenthèse ne ferme rien.', 'Effacez-la, ou ajoutez `(` plus tôt.'],
    en: ['This parenthesis closes nothing.', 'Delete it, or add `(` earlier.'],
  }),
  'condition-incomplete': ({ after, wanted }: { after: string; wanted: Wanted }): Told => ({
    fr: [`La condition s’arrête après \`${after}\`.`, `Il faut ensuite ${WANTED_FR[wanted]}.`],
    en: [`The condition stops after \`${after}\`.`, `Next it takes ${WANTED_EN[wanted]}.`],
  }),
  'condition-unexpected': ({ word, wanted, name }: { word: string; wanted: Wanted; name: string }): Told => ({
    fr: [
      `Je ne comprends pas \`${word}\`${name ? ` après \`${name}\`` : ''}.`,
      CURLY.test(word)
        ? `Enlevez ces guillemets. Exemple\u00A0: ${EXAMPLE}`
        : `Il faut ici ${WANTED_FR[wanted]}. Exemple\u00A0: ${EXAMPLE}`,
    ],
    en: [
      `I do not understand \`${word}\`${name ? ` after \`${name}\`` : ''}.`,
      CURLY.test(word)
        ? `Remove these quotes. Example: ${EXAMPLE}`
        : `It takes ${WANTED_EN[wanted]} here. Example: ${EXAMPLE}`,
    ],
  }),
  'condition-too-long': ({ most }: { most: number }): Told => ({
    fr: [`Cette condition est trop longue\u00A0: ${most} caractères au plus.`],
    en: [`This condition is too long: ${most} characters at most.`],
  }),
  'condition-too-deep': ({ most }: { most: number }): Told => ({
    fr: [`Trop de parenthèses imbriquées\u00A0: ${most} au plus.`],
    en: [`Too many nested parentheses: ${most} at most.`],
  }),
  'condition-always': ({ name }: { name: string }): Told => ({
    fr: [
      `Cette comparaison ne change jamais\u00A0: \`${name}\` reste dans ses bornes.`,
      name === 'turn' ? 'Comparez à un tour de la partie.' : 'Comparez à un nombre entre 0 et 100.',
    ],
    en: [
      `This comparison never changes: \`${name}\` stays within its bounds.`,
      name === 'turn' ? 'Compare with a turn of the game.' : 'Compare with a number between 0 and 100.',
    ],
  }),
  'condition-exact': ({ name, value }: { name: string; value: string }): Told => ({
    fr: [
      `\`${name}\` ne vaudra presque jamais exactement ${value}.`,
      `Écrivez \`${name} >= ${value}\` ou \`${name} <= ${value}\``,
    ],
    en: [
      `\`${name}\` will hardly ever be exactly ${value}.`,
      `Write \`${name} >= ${value}\` or \`${name} <= ${value}\``,
    ],
  }),
};
