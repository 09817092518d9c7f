/** Faults of shape: a key or a value that the format does not know. */
import {
  asClause,
  quoted,
  quotedWords,
  type Known,
  type Mended,
  type Most,
  type Name,
  type Words,
  type Wrong,
} from '../../problem-parts';
import { type AboutKey, type Expected, aboutText, expectedText } from '../../schema';
import schema from '../schema';

export default {
  'unknown-key': ({ name, near, known, place }: Name & Known & { place: string }) => [
    `\`${name}\` n’est pas un mot du format${place ? `, dans ${place}` : ''}.`,
    near ? `Vouliez-vous dire \`${near}\`\u202F?` : `Mots possibles\u00A0: ${quoted(known)}.`,
  ],
  'comma-in-text': ({ words }: Words) => [
    `Entre accolades, la virgule sépare\u00A0: «\u00A0${words}\u00A0» serait perdu.`,
    'Mettez le texte entre guillemets droits\u00A0: `{ fr: "…", en: "…" }`',
  ],
  'missing-key': ({ name, place, about }: Name & { place: string; about: AboutKey | null }) => [
    `Il manque \`${name}\`${place ? ` dans ${place}` : ''}.`,
    `Ajoutez \`${name}: …\`${about ? ` (${asClause(aboutText(schema, about))})` : ''}`,
  ],
  'missing-doctrine': ({ name, dossier }: Name & { dossier: string }) => [
    `Le dossier \`${dossier}\` n’a pas d’option \`${name}\`\u202F; il en faut trois\u00A0: \`cop\`, \`public\`, \`laissez_faire\`.`,
    `Ajoutez \`${name}: { label: … }\``,
  ],
  'empty-value': ({ name, expected }: Name & { expected: Expected }) => [
    `\`${name}\` n’a pas de valeur.`,
    `Il faut ${expectedText(schema, expected)}.`,
  ],
  'value-lost': ({ name }: Name) => [
    `\`${name}\` n’a pas de valeur\u00A0: ce qui suit \`#\` est un commentaire.`,
    'Mettez la valeur entre guillemets droits\u00A0: "…"',
  ],
  'wrong-value': ({ words, expected }: Wrong) => [
    `\`${words}\` ne convient pas ici.`,
    `Il faut ${expectedText(schema, expected)}.`,
  ],
  'quotes-wanted': ({ words }: Words) => [
    `\`${words}\` n’est pas lu comme un texte.`,
    `Mettez-le entre guillemets droits\u00A0: "${words}"`,
  ],
  'list-wanted': ({ name, only }: Name & { only: string | null }) => [
    `\`${name}\` attend une liste.`,
    only === null
      ? 'Écrivez `[a, b]`, ou une ligne par élément avec un tiret et une espace\u00A0: `- a`'
      : `Écrivez \`${name}: [${only}]\``,
  ],
  'map-wanted': ({ name, expected }: Name & { expected: Expected }) => [
    `\`${name}\` n’est pas une liste.`,
    `Il faut ${expectedText(schema, expected)}.`,
  ],
  'belongs-inside': ({ name, home }: Name & { home: string }) => [
    `\`${name}\` se range dans \`${home}\`.`,
    `Déplacez ces lignes sous \`${home}:\`, deux espaces plus à droite.`,
  ],
  misplaced: ({ name, block, home }: Name & { block: string; home: string }) => [
    `Ce qui a \`${name}\` se range sous \`${home}\`, et ceci est sous \`${block}\`.`,
    `Déplacez ces lignes à la fin de \`${home}\`.`,
  ],
  'out-of-range': ({ words, expected }: Wrong) => [
    `\`${words}\` est hors des bornes.`,
    `Il faut ${expectedText(schema, expected)}.`,
  ],
  'not-whole': ({ words }: Words) => [
    `\`${words}\` doit être un nombre entier.`,
    'Pour des poids comme 1 et 0.7, multipliez-les tous par 10\u00A0: 10 et 7.',
  ],
  'unknown-word': ({ word, near, known }: Known & { word: string }) => [
    `\`${word}\` n’est pas un mot connu ici.`,
    near
      ? `Vouliez-vous dire \`${near}\`\u202F?`
      : `Mots possibles\u00A0: ${quotedWords(known, '… Tous sont dans la référence')}.`,
  ],
  'own-picture': ({ name, known }: Name & { known: readonly string[] }) => [
    `\`${name}\`\u00A0: le jeu ne montre pas les images des auteurs, seulement ses propres dessins.`,
    `Choisissez un dessin\u00A0: ${quotedWords(known, '… Tous sont dans la référence')}.`,
  ],
  /** The line of a block's name is gone; what it names follows. */
  'lost-heading': ({ name }: Name) => [
    `Il manque \`${name}:\` au-dessus de cette ligne.`,
    `Écrivez \`${name}:\` seul, au bord, sur la ligne d’avant.`,
  ],
  /** `used`: names that only this block can declare. */
  'missing-block': ({ name, used }: Name & { used: readonly string[] }) => [
    `Il manque le bloc \`${name}:\`, où se déclarent ${quotedWords(used, '…')}.`,
    `Remettez \`${name}:\` au bord, avec ces noms dessous, ou retirez ce qui s’en sert.`,
  ],
  'decimal-comma': ({ words, mended }: Mended) => [
    `\`${words}\`\u00A0: les nombres s’écrivent avec un point.`,
    `Écrivez \`${mended}\``,
  ],
  'minus-sign': ({ words, mended }: Mended) => [
    `\`${words}\`\u00A0: ce tiret n’est pas le signe moins du clavier.`,
    `Écrivez \`${mended}\``,
  ],
  'space-in-number': ({ words, mended }: Mended) => [
    `\`${words}\`\u00A0: un nombre s’écrit sans espace.`,
    `Écrivez \`${mended}\``,
  ],
  'percent-wanted': ({ words, mended }: Mended) => [
    `\`${words}\`\u00A0: il faut ici un pourcentage.`,
    `Écrivez \`${mended}\``,
  ],
  'percent-unwanted': ({ words, mended }: Mended) => [
    `\`${words}\`\u00A0: il faut ici un nombre de points, pas un pourcentage.`,
    `Écrivez \`${mended}\``,
  ],
  'quoted-number': ({ words, mended }: Mended) => [
    `"${words}" est un texte\u202F; il faut un nombre.`,
    `Enlevez les guillemets\u00A0: \`${mended}\``,
  ],
  'date-wanted': ({ words, mended }: Mended) => [
    `\`${words}\`\u00A0: une date s’écrit année, mois, jour.`,
    `Écrivez \`${mended}\``,
  ],
  'bad-id': ({ name, meant }: Name & { meant: string }) => [
    `\`${name}\` ne peut pas servir de nom\u00A0: minuscules sans accent, chiffres, tirets.`,
    `Écrivez par exemple \`${meant}\``,
  ],
  'too-many-items': ({ most, place }: Most & { place: string }) => [
    `Il y en a trop dans ${place}\u00A0: ${most} au plus.`,
  ],
  'too-few-items': ({ least, place }: { least: number; place: string }) => [
    `Il en manque dans ${place}\u00A0: ${least} au moins.`,
  ],
};
