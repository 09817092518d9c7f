import type { Language } from './language';
import type { Told } from './problems';

type Text = Readonly<Record<Language, string>>;

/** Words that are told one by one; of longer lists, such as the names of drawings, so many. */
const MOST_WORDS = 12;
const listed = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** Faults of shape: a key or a value that the format does not know. */
export const SHAPE_PROBLEMS = {
  'unknown-key': ({
    name,
    near,
    known,
    place,
  }: {
    name: string;
    near: string | null;
    known: readonly string[];
    place: string;
  }): Told => ({
    fr: [
      `\`${name}\` n’est pas un mot du format${place ? `, dans ${place}` : ''}.`,
      near ? `Vouliez-vous dire \`${near}\`\u202F?` : `Mots possibles\u00A0: ${listed(known)}.`,
    ],
    en: [
      `\`${name}\` is not a word of the format${place ? `, in ${place}` : ''}.`,
      near ? `Did you mean \`${near}\`?` : `Possible words: ${listed(known)}.`,
    ],
  }),
  'comma-in-text': ({ words }: { words: string }): Told => ({
    fr: [
      `Entre accolades, la virgule sépare\u00A0: «\u00A0${words}\u00A0» serait perdu.`,
      'Mettez le texte entre guillemets droits\u00A0: `{ fr: "…", en: "…" }`',
    ],
    en: [
      `Between braces, the comma separates: “${words}” would be lost.`,
      'Put the text in straight quotes: `{ fr: "…", en: "…" }`',
    ],
  }),
  'missing-key': ({ name, place, about }: { name: string; place: string; about: Text | null }): Told => ({
    fr: [
      `Il manque \`${name}\`${place ? ` dans ${place}` : ''}.`,
      `Ajoutez \`${name}: …\`${about ? ` (${withoutStop(about.fr)})` : ''}`,
    ],
    en: [
      `\`${name}\` is missing${place ? ` in ${place}` : ''}.`,
      `Add \`${name}: …\`${about ? ` (${withoutStop(about.en)})` : ''}`,
    ],
  }),
  'missing-doctrine': ({ name, dossier }: { name: string; dossier: string }): Told => ({
    fr: [
      `Le dossier \`${dossier}\` n’a pas d’option \`${name}\`\u202F; il en faut trois\u00A0: \`cop\`, \`public\`, \`laissez_faire\`.`,
      `Ajoutez \`${name}: { label: … }\``,
    ],
    en: [
      `The dossier \`${dossier}\` has no \`${name}\` option; it takes three: \`cop\`, \`public\`, \`laissez_faire\`.`,
      `Add \`${name}: { label: … }\``,
    ],
  }),
  'empty-value': ({ name, expected }: { name: string; expected: Text }): Told => ({
    fr: [`\`${name}\` n’a pas de valeur.`, `Il faut ${expected.fr}.`],
    en: [`\`${name}\` has no value.`, `It takes ${expected.en}.`],
  }),
  'value-lost': ({ name }: { name: string }): Told => ({
    fr: [
      `\`${name}\` n’a pas de valeur\u00A0: ce qui suit \`#\` est un commentaire.`,
      'Mettez la valeur entre guillemets droits\u00A0: "…"',
    ],
    en: [`\`${name}\` has no value: what follows \`#\` is a comment.`, 'Put the value in straight quotes: "…"'],
  }),
  'wrong-value': ({ words, expected }: { words: string; expected: Text }): Told => ({
    fr: [`\`${words}\` ne convient pas ici.`, `Il faut ${expected.fr}.`],
    en: [`\`${words}\` does not fit here.`, `It takes ${expected.en}.`],
  }),
  'quotes-wanted': ({ words }: { words: string }): Told => ({
    fr: [`\`${words}\` n’est pas lu comme un texte.`, `Mettez-le entre guillemets droits\u00A0: "${words}"`],
    en: [`\`${words}\` is not read as a text.`, `Put it in straight quotes: "${words}"`],
  }),
  'list-wanted': ({ name, only }: { name: string; only: string | null }): Told => ({
    fr: [
      `\`${name}\` attend une liste.`,
      only === null
        ? 'Écrivez `[a, b]`, ou une ligne par élément avec un tiret et une espace\u00A0: `- a`'
        : `Écrivez \`${name}: [${only}]\``,
    ],
    en: [
      `\`${name}\` takes a list.`,
      only === null
        ? 'Write `[a, b]`, or one line an item with a dash and a space: `- a`'
        : `Write \`${name}: [${only}]\``,
    ],
  }),
  'map-wanted': ({ name, expected }: { name: string; expected: Text }): Told => ({
    fr: [`\`${name}\` n’est pas une liste.`, `Il faut ${expected.fr}.`],
    en: [`\`${name}\` is not a list.`, `It takes ${expected.en}.`],
  }),
  misplaced: ({ name, block, home }: { name: string; block: string; home: string }): Told => ({
    fr: [
      `Ce qui a \`${name}\` se range sous \`${home}\`, et ceci est sous \`${block}\`.`,
      `Déplacez ces lignes à la fin de \`${home}\`.`,
    ],
    en: [
      `What has \`${name}\` goes under \`${home}\`, and this is under \`${block}\`.`,
      `Move these lines to the end of \`${home}\`.`,
    ],
  }),
  'out-of-range': ({ words, expected }: { words: string; expected: Text }): Told => ({
    fr: [`\`${words}\` est hors des bornes.`, `Il faut ${expected.fr}.`],
    en: [`\`${words}\` is out of bounds.`, `It takes ${expected.en}.`],
  }),
  'not-whole': ({ words }: { words: string }): Told => ({
    fr: [
      `\`${words}\` doit être un nombre entier.`,
      'Pour des poids comme 1 et 0.7, multipliez-les tous par 10\u00A0: 10 et 7.',
    ],
    en: [`\`${words}\` must be a whole number.`, 'For weights such as 1 and 0.7, multiply them all by 10: 10 and 7.'],
  }),
  'unknown-word': ({ word, near, known }: { word: string; near: string | null; known: readonly string[] }): Told => ({
    fr: [
      `\`${word}\` n’est pas un mot connu ici.`,
      near
        ? `Vouliez-vous dire \`${near}\`\u202F?`
        : `Mots possibles\u00A0: ${listed(known.slice(0, MOST_WORDS))}${known.length > MOST_WORDS ? '… Tous sont dans la référence' : ''}.`,
    ],
    en: [
      `\`${word}\` is not a known word here.`,
      near
        ? `Did you mean \`${near}\`?`
        : `Possible words: ${listed(known.slice(0, MOST_WORDS))}${known.length > MOST_WORDS ? '… All are in the reference' : ''}.`,
    ],
  }),
  'decimal-comma': ({ words, mended }: { words: string; mended: string }): Told => ({
    fr: [`\`${words}\`\u00A0: les nombres s’écrivent avec un point.`, `Écrivez \`${mended}\``],
    en: [`\`${words}\`: numbers are written with a point.`, `Write \`${mended}\``],
  }),
  'minus-sign': ({ words, mended }: { words: string; mended: string }): Told => ({
    fr: [`\`${words}\`\u00A0: ce tiret n’est pas le signe moins du clavier.`, `Écrivez \`${mended}\``],
    en: [`\`${words}\`: this dash is not the minus sign of the keyboard.`, `Write \`${mended}\``],
  }),
  'space-in-number': ({ words, mended }: { words: string; mended: string }): Told => ({
    fr: [`\`${words}\`\u00A0: un nombre s’écrit sans espace.`, `Écrivez \`${mended}\``],
    en: [`\`${words}\`: a number is written without spaces.`, `Write \`${mended}\``],
  }),
  'percent-wanted': ({ words, mended }: { words: string; mended: string }): Told => ({
    fr: [`\`${words}\`\u00A0: il faut ici un pourcentage.`, `Écrivez \`${mended}\``],
    en: [`\`${words}\`: a percentage is needed here.`, `Write \`${mended}\``],
  }),
  'percent-unwanted': ({ words, mended }: { words: string; mended: string }): Told => ({
    fr: [`\`${words}\`\u00A0: il faut ici un nombre de points, pas un pourcentage.`, `Écrivez \`${mended}\``],
    en: [`\`${words}\`: a number of points is needed here, not a percentage.`, `Write \`${mended}\``],
  }),
  'quoted-number': ({ words, mended }: { words: string; mended: string }): Told => ({
    fr: [`"${words}" est un texte\u202F; il faut un nombre.`, `Enlevez les guillemets\u00A0: \`${mended}\``],
    en: [`"${words}" is a text; a number is needed.`, `Remove the quotes: \`${mended}\``],
  }),
  'date-wanted': ({ words, mended }: { words: string; mended: string }): Told => ({
    fr: [`\`${words}\`\u00A0: une date s’écrit année, mois, jour.`, `Écrivez \`${mended}\``],
    en: [`\`${words}\`: a date is written year, month, day.`, `Write \`${mended}\``],
  }),
  'bad-id': ({ name, meant }: { name: string; meant: string }): Told => ({
    fr: [
      `\`${name}\` ne peut pas servir de nom\u00A0: minuscules sans accent, chiffres, tirets.`,
      `Écrivez par exemple \`${meant}\``,
    ],
    en: [
      `\`${name}\` cannot serve as a name: lower case without accents, digits, hyphens.`,
      `Write for instance \`${meant}\``,
    ],
  }),
  'too-many-items': ({ most, place }: { most: number; place: string }): Told => ({
    fr: [`Il y en a trop dans ${place}\u00A0: ${most} au plus.`],
    en: [`There are too many in ${place}: ${most} at most.`],
  }),
  'too-few-items': ({ least, place }: { least: number; place: string }): Told => ({
    fr: [`Il en manque dans ${place}\u00A0: ${least} au moins.`],
    en: [`Some are missing in ${place}: at least ${least}.`],
  }),
};

const withoutStop = (sentence: string): string => {
  const short = sentence.replace(/\.$/, '');
  return short.charAt(0).toLowerCase() + short.slice(1);
};
