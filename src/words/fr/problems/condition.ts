/** Faults inside a condition. */
import {
  CURLY,
  quoted,
  type Known,
  type Most,
  type Name,
  type Recalled,
  type RecallWord,
  type Wanted,
} from '../../problem-parts';

const WANTED: Readonly<Record<Wanted, string>> = {
  start: 'le nom d’une jauge, ou un nombre',
  value: 'un nombre, ou le nom d’une jauge',
  comparison: 'une comparaison\u00A0: `>`, `>=`, `<`, `<=` ou `=`',
  link: '`and` ou `or`',
};

const ASKED: Readonly<Record<RecallWord, string>> = {
  happened: 'Pour demander si un événement est arrivé, il faut des parenthèses.',
  chose: 'Pour demander ce que l’on a choisi, il faut deux noms entre parenthèses\u00A0: le dossier, puis la doctrine.',
  promised: 'Pour demander ce que l’on a promis, il faut une promesse entre parenthèses.',
  granted: 'Pour demander si un levier a servi, il faut son nom entre parenthèses.',
  signed: 'Pour demander qui a signé, il faut un acteur entre parenthèses.',
};

/** Ce que n’est pas un nom, les noms possibles, et ce qui se dit quand il n’y en a aucun. */
const RECALLED: Readonly<Record<Recalled, readonly [one: string, all: string, none: string]>> = {
  event: ['un événement', 'Événements', 'Ce fichier n’a pas d’événement.'],
  dossier: ['un dossier', 'Dossiers', 'Ce fichier n’a pas de dossier.'],
  doctrine: ['une doctrine', 'Doctrines', ''],
  promise: ['une promesse', 'Promesses', 'Ce fichier n’a pas de promesse\u00A0: déclarez-la sous `promises:`.'],
  lever: ['un levier', 'Leviers', 'Ce traité n’a pas de levier\u00A0: déclarez-le sous `levers:`.'],
  party: ['un acteur qui peut signer', 'Ceux qui le peuvent', 'Aucun acteur n’a de `weight`\u00A0: personne ne signe.'],
};

const EXAMPLE = '`surveillance > 60 and turn >= 4`';

export default {
  'condition-sign': ({ written, right }: { written: string; right: string }) => [
    `\`${written}\` ne s’écrit pas ainsi dans une condition.`,
    `Écrivez \`${right}\``,
  ],
  'condition-number': ({ written, right }: { written: string; right: string }) => [
    `\`${written}\`\u00A0: dans une condition, un nombre s’écrit avec un point et sans signe autour.`,
    `Écrivez \`${right}\``,
  ],
  'condition-unknown-name': ({ name, near, known }: Name & Known) => [
    `\`${name}\` n’existe pas.`,
    near
      ? `Vouliez-vous dire \`${near}\`\u202F?`
      : `On peut nommer ici\u00A0: ${quoted(known)}. Exemple\u00A0: \`${known[0] ?? 'turn'} > 50\``,
  ],
  'condition-unknown-argument': ({ kind, name, near, known }: Name & Known & { kind: Recalled }) => {
    const [one, all, none] = RECALLED[kind];
    return [
      `\`${name}\` n’est pas ${one}.`,
      near ? `Vouliez-vous dire \`${near}\`\u202F?` : known.length > 0 ? `${all}\u00A0: ${quoted(known)}.` : none,
    ];
  },
  'condition-unknown-word': ({ name, near, known }: Name & Known) => [
    `\`${name}(…)\` n’est pas un mot des conditions.`,
    near ? `Vouliez-vous dire \`${near}\`\u202F?` : `Mots possibles\u00A0: ${quoted(known)}.`,
  ],
  'condition-arguments': ({ word, form }: { word: RecallWord; form: string }) => [ASKED[word], `Écrivez \`${form}\``],
  'condition-no-treaty': ({ word }: { word: RecallWord }) => [
    `\`${word}\` parle d’un traité, et ce fichier n’en a pas.`,
    'Ajoutez un bloc `treaty`, ou retirez cette condition.',
  ],
  'condition-comparison': ({ name }: Name) => [
    `\`${name}\` est un nombre\u00A0: il faut le comparer à quelque chose.`,
    `Écrivez par exemple \`${name} > 50\``,
  ],
  'condition-chain': ({ middle }: { middle: string }) => [
    'Une seule comparaison à la fois.',
    `Reliez-en deux par \`and\`\u00A0: \`20 < ${middle} and ${middle} < 60\``,
  ],
  'condition-two-numbers': () => ['Comparer deux nombres ne dit rien du monde.', `Nommez une jauge\u00A0: ${EXAMPLE}`],
  'condition-in-force': () => ['`in_force` est vrai ou faux.', 'Écrivez `in_force`, ou `not in_force`.'],
  'condition-parenthesis': () => ['Cette parenthèse n’est pas refermée.', 'Ajoutez `)`'],
  'condition-stray-parenthesis': () => ['Cette parenthèse ne ferme rien.', 'Effacez-la, ou ajoutez `(` plus tôt.'],
  'condition-incomplete': ({ after, wanted }: { after: string; wanted: Wanted }) => [
    `La condition s’arrête après \`${after}\`.`,
    `Il faut ensuite ${WANTED[wanted]}.`,
  ],
  'condition-unexpected': ({ word, wanted, name }: Name & { word: string; wanted: Wanted }) => [
    `Je ne comprends pas \`${word}\`${name ? ` après \`${name}\`` : ''}.`,
    CURLY.test(word)
      ? `Enlevez ces guillemets. Exemple\u00A0: ${EXAMPLE}`
      : `Il faut ici ${WANTED[wanted]}. Exemple\u00A0: ${EXAMPLE}`,
  ],
  'condition-too-long': ({ most }: Most) => [`Cette condition est trop longue\u00A0: ${most} caractères au plus.`],
  'condition-too-deep': ({ most }: Most) => [`Trop de parenthèses imbriquées\u00A0: ${most} au plus.`],
  'condition-always': ({ name }: Name) => [
    `Cette comparaison ne change jamais\u00A0: \`${name}\` reste dans ses bornes.`,
    name === 'turn' ? 'Comparez à un tour de la partie.' : 'Comparez à un nombre entre 0 et 100.',
  ],
  'condition-whole-turn': ({ value }: { value: string }) => [
    `Les tours se comptent en nombres entiers, et ${value} n’en est pas un.`,
    'Comparez à un tour de la partie\u00A0: `turn >= 4`',
  ],
  'condition-exact': ({ name, value }: Name & { value: string }) => [
    `\`${name}\` ne vaudra presque jamais exactement ${value}.`,
    `Écrivez \`${name} >= ${value}\` ou \`${name} <= ${value}\``,
  ],
};
