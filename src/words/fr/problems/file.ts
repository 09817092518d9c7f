/** Faults of writing: the text cannot be read as keys and values. */
import { type Document, type Most, type Name, type Words } from '../../problem-parts';
import { numbers, plural } from '../grammar';

const DOCUMENTS: Readonly<Record<Document, string>> = {
  word: 'un document Word ou LibreOffice',
  pdf: 'un PDF',
  'rich-text': 'un document de traitement de texte (RTF)',
  'web-page': 'une page web',
};

export default {
  'too-long': ({ most }: Most) => [
    `Ce fichier est trop long\u00A0: ${most} caractères au plus.`,
    'Est-ce le bon fichier\u202F? Sinon, retirez des dossiers ou raccourcissez les textes.',
  ],
  /** `times`: its weight in thousandths of the most that is allowed. */
  'too-heavy': ({ times }: { times: number }) => [
    `Ce monde est trop lourd à jouer\u00A0: ${numbers.short(times)} fois le plus qu’un téléphone peut calculer.`,
    'Étalez moins d’effets (`over`) sur moins de tours, raccourcissez les conditions et les listes `rises_with`, ou baissez `count`.',
  ],
  'too-deep': ({ most }: Most) => [`Trop de niveaux imbriqués\u00A0: ${most} au plus.`],
  'too-many-values': ({ most }: Most) => [`Trop de valeurs dans ce fichier\u00A0: ${most} au plus.`],
  'empty-file': () => ['Ce fichier est vide.', 'Partez d’un scénario existant\u00A0: copiez-le, puis changez-le.'],
  'not-utf8': () => [
    'Ce fichier n’est pas enregistré en UTF-8\u00A0: ses accents sont perdus.',
    'Dans l’éditeur de texte\u00A0: Fichier, Enregistrer sous, encodage UTF-8 (et non ANSI).',
  ],
  'garbled-accents': ({ words }: Words) => [
    `\`${words}\`\u00A0: les accents de ce fichier ont été abîmés par un programme qui l’a mal lu.`,
    'Repartez d’une copie saine, ou retapez ces lettres, puis enregistrez en UTF-8.',
  ],
  'not-text': ({ kind }: { kind: Document }) => [
    `C’est ${DOCUMENTS[kind]}, pas un fichier de texte, quel que soit son nom.`,
    'Ouvrez-le dans son programme, copiez tout, collez dans un éditeur de texte (Bloc-notes, TextEdit) et enregistrez sous un nom en .yaml.',
  ],
  'several-documents': () => [
    '`---` commence un second document\u202F; un fichier contient un seul scénario.',
    'Effacez cette ligne.',
  ],
  'not-a-map': () => [
    'Un scénario est une suite de lignes `nom: valeur`, et ce fichier commence autrement.',
    'Commencez par `format: 1`.',
  ],
  tab: () => [
    'Cette ligne commence par une tabulation\u202F; on la décale avec des espaces.',
    'Remplacez chaque tabulation par deux espaces.',
  ],
  'hard-space': () => [
    'Il y a ici une espace insécable\u202F; il faut une espace ordinaire.',
    'Effacez-la et tapez une espace avec la barre.',
  ],
  /** `curly`: the other quotes that the author put around it, which protect nothing. */
  'colon-in-text': ({ curly }: { curly: { open: string; close: string } | null }) => [
    curly
      ? `${curly.open} et ${curly.close} ne sont pas les guillemets droits du clavier\u00A0: le deux-points du texte serait lu comme dans \`nom: valeur\`.`
      : 'Ce texte contient un deux-points suivi d’une espace\u00A0: il serait lu comme `nom: valeur`.',
    curly
      ? `Remplacez ${curly.open} et ${curly.close} par ", ou mettez le tout entre guillemets droits\u00A0: "…"`
      : 'Mettez le texte entre guillemets droits\u00A0: "…"',
  ],
  'quote-in-text': ({ quote }: { quote: string }) => [
    `Le signe ${quote} à l’intérieur du texte le ferme trop tôt.`,
    quote === "'"
      ? 'Écrivez l’apostrophe courbe ’, ou entourez le texte de "…".'
      : "Écrivez « … » à l’intérieur, ou entourez le texte de '…'.",
  ],
  'open-quote': ({ quote, curly }: { quote: string; curly: string | null }) => [
    `Ce texte s’ouvre par ${quote} et ne se referme pas${curly ? `\u00A0: ${curly} est un autre signe` : ''}.`,
    curly ? `Remplacez ${curly} par ${quote}` : `Ajoutez ${quote} à la fin du texte.`,
  ],
  'open-bracket': ({ open, close }: { open: string; close: string }) => [
    `Le signe ${open} n’est pas refermé.`,
    `Ajoutez ${close} à la fin.`,
  ],
  'stray-bracket': ({ letter }: { letter: string }) => [`Le signe ${letter} ne ferme rien.`, 'Effacez-le.'],
  'stray-comma': () => ['Une virgule de trop.', 'Effacez-la.'],
  semicolon: () => ['Entre accolades, on sépare par une virgule, pas par un point-virgule.', 'Écrivez `,`'],
  'missing-comma': () => [
    'Il manque une virgule avant ce mot.',
    'Entre accolades, séparez par des virgules\u00A0: `{ fr: "…", en: "…" }`',
  ],
  'bracket-in-text': ({ open }: { open: string }) => [
    `Un texte ne peut pas commencer par ${open}.`,
    'Mettez le texte entre guillemets droits\u00A0: "…"',
  ],
  /** `below`: lines that hang on it, and move with it. */
  'bad-indent': ({ found, wanted, below }: { found: number; wanted: readonly number[]; below: number }) => [
    `Cette ligne n’est pas alignée avec ses voisines${wanted.length > 0 ? `\u00A0: elle commence par ${found} ${plural(found, { one: 'espace', other: 'espaces' })}` : ''}.`,
    wanted.length > 0
      ? `Mettez-en ${wanted.join(' ou ')}, autant que les lignes du même niveau.${below > 0 ? ` Décalez d’autant ${plural(below, { one: 'la ligne qui en dépend', other: `les ${below} lignes qui en dépendent` })}.` : ''}`
      : 'Donnez-lui autant d’espaces que les lignes du même niveau.',
  ],
  'dash-or-not': ({ line }: { line: number }) => [
    `Cette ligne n’a pas de tiret, et la ligne ${line}, au même niveau, en a un.`,
    `Enlevez le tiret de la ligne ${line}, ou mettez-en un ici.`,
  ],
  'text-without-sign': ({ name }: Name) => [
    'Ce texte sur plusieurs lignes contient un deux-points\u00A0: il serait lu comme `nom: valeur`.',
    `Écrivez \`${name}: >-\` seul sur sa ligne, et tout le texte sur les lignes suivantes.`,
  ],
  'text-not-indented': () => [
    'Le texte annoncé à la ligne du dessus doit être plus à droite.',
    'Décalez-le de deux espaces.',
  ],
  /** `line`: where the text starts. `wanted`: the spaces of its other lines. */
  'text-not-aligned': ({ line, wanted }: { line: number; wanted: number }) => [
    `Cette ligne continue le texte commencé à la ligne ${line}, mais elle est trop à gauche.`,
    `Mettez-la à ${wanted} espaces du bord, comme le reste du texte.`,
  ],
  'text-beside-sign': ({ name, sign }: Name & { sign: string }) => [
    `Après \`${sign}\`, le texte commence à la ligne suivante.`,
    `Laissez \`${name}: ${sign}\` seul sur sa ligne, et mettez le texte dessous, deux espaces plus à droite.`,
  ],
  'missing-colon': ({ word }: { word: string }) => [
    `Il manque un deux-points après \`${word}\`.`,
    `Écrivez \`${word}: …\``,
  ],
  'missing-space': ({ sign, key }: { sign: string; key: string | null }) => [
    `Il manque une espace après \`${sign}\`.`,
    key === null ? 'Écrivez `- mot`.' : `Écrivez \`${key}: …\``,
  ],
  'missing-dash': () => [
    'Un nouvel élément de la liste commence ici, et il lui manque son tiret.',
    'Écrivez `- id: …`',
  ],
  'fancy-dash': ({ dash }: { dash: string }) => [
    `\`${dash}\` n’est pas le tiret du clavier.`,
    'Commencez la ligne par `-` et une espace.',
  ],
  'list-on-key-line': () => [
    'Une liste à tirets commence à la ligne suivante.',
    'Passez à la ligne avant le tiret, ou écrivez `[a, b]`.',
  ],
  'block-sign': ({ letter }: { letter: string }) => [
    `Au début d’une valeur, \`${letter}\` annonce un texte sur plusieurs lignes.`,
    'Pour une condition, nommez d’abord la jauge\u00A0: `when: surveillance > 60`. Pour un texte, mettez-le entre guillemets droits\u00A0: "…"',
  ],
  'reserved-character': ({ letter }: { letter: string }) => [
    `\`${letter}\` a un sens particulier ici.`,
    'Mettez la valeur entre guillemets droits\u00A0: "…"',
  ],
  backslash: () => [
    'Entre guillemets doubles, la barre `\\` a un sens particulier.',
    "Écrivez `\\\\`, ou entourez le texte d’apostrophes\u00A0: '…'",
  ],
  alias: ({ name }: Name) => [
    `\`*${name}\` est un renvoi YAML\u202F; les scénarios n’en ont pas.`,
    'Pour un texte, entourez-le de guillemets\u00A0: "…"\u202F; sinon, recopiez la valeur.',
  ],
  anchor: ({ name }: Name) => [
    `\`&${name}\` est une ancre YAML\u202F; les scénarios n’en ont pas.`,
    'Effacez-la, ou mettez le texte entre guillemets\u00A0: "…"',
  ],
  tag: ({ word }: { word: string }) => [
    `Ce qui commence par \`!\` est un ordre pour YAML\u00A0: \`${word}\` serait perdu.`,
    'Dans une condition, écrivez `not`. Dans un texte, mettez des guillemets\u00A0: "…"',
  ],
  'bad-key': () => ['Une clé est un simple mot suivi d’un deux-points.'],
  'forbidden-key': ({ name }: Name) => [`\`${name}\` ne peut pas être une clé.`, 'Choisissez un autre nom.'],
  /** `line`: where it was written first. */
  'duplicate-key': ({ name, line }: Name & { line: number }) => [
    `\`${name}\` est déjà écrit au même endroit, ligne ${line}.`,
    'Gardez une seule des deux lignes, ou réunissez-les.',
  ],
  unreadable: ({ detail }: { detail: string }) => [
    `Cette ligne n’est pas lisible comme \`nom: valeur\`.${detail ? ` (${detail})` : ''}`,
    'Comparez-la à une ligne voisine\u00A0: espaces, deux-points, guillemets.',
  ],
  'lost-text': () => [
    'Tout ce qui suit ce `#` est un commentaire\u00A0: ce texte serait perdu.',
    'Mettez le texte entre guillemets droits\u00A0: "…"',
  ],
};
