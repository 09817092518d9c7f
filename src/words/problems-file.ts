import type { Told } from './problems';

/** Faults of writing: the text cannot be read as keys and values. */
export const FILE_PROBLEMS = {
  'too-long': ({ most }: { most: number }): Told => ({
    fr: [`Ce fichier est trop long\u00A0: ${most} caractères au plus.`, 'Faites deux scénarios.'],
    en: [`This file is too long: ${most} characters at most.`, 'Make two scenarios.'],
  }),
  'too-deep': ({ most }: { most: number }): Told => ({
    fr: [`Trop de niveaux imbriqués\u00A0: ${most} au plus.`],
    en: [`Too many levels of nesting: ${most} at most.`],
  }),
  'too-many-values': ({ most }: { most: number }): Told => ({
    fr: [`Trop de valeurs dans ce fichier\u00A0: ${most} au plus.`],
    en: [`Too many values in this file: ${most} at most.`],
  }),
  'empty-file': (): Told => ({
    fr: ['Ce fichier est vide.', 'Partez d’un scénario existant\u00A0: copiez-le, puis changez-le.'],
    en: ['This file is empty.', 'Start from an existing scenario: copy it, then change it.'],
  }),
  'not-utf8': (): Told => ({
    fr: [
      'Ce fichier n’est pas enregistré en UTF-8\u00A0: ses accents sont perdus.',
      'Dans l’éditeur de texte\u00A0: Fichier, Enregistrer sous, encodage UTF-8 (et non ANSI).',
    ],
    en: [
      'This file is not saved as UTF-8: its accents are lost.',
      'In the text editor: File, Save as, encoding UTF-8 (not ANSI).',
    ],
  }),
  'garbled-accents': ({ words }: { words: string }): Told => ({
    fr: [
      `\`${words}\`\u00A0: les accents de ce fichier ont été abîmés par un programme qui l’a mal lu.`,
      'Repartez d’une copie saine, ou retapez ces lettres, puis enregistrez en UTF-8.',
    ],
    en: [
      `\`${words}\`: the accents of this file were spoilt by a program that misread it.`,
      'Start again from a sound copy, or type these letters again, then save as UTF-8.',
    ],
  }),
  'several-documents': (): Told => ({
    fr: ['`---` commence un second document\u202F; un fichier contient un seul scénario.', 'Effacez cette ligne.'],
    en: ['`---` starts a second document; a file holds one scenario.', 'Delete this line.'],
  }),
  'not-a-map': (): Told => ({
    fr: [
      'Un scénario est une suite de lignes `nom: valeur`, et ce fichier commence autrement.',
      'Commencez par `format: 1`.',
    ],
    en: ['A scenario is a series of `name: value` lines, and this file starts otherwise.', 'Start with `format: 1`.'],
  }),
  tab: (): Told => ({
    fr: [
      'Cette ligne commence par une tabulation\u202F; on la décale avec des espaces.',
      'Remplacez chaque tabulation par deux espaces.',
    ],
    en: ['This line starts with a tab; spaces are what moves it right.', 'Replace each tab with two spaces.'],
  }),
  'hard-space': (): Told => ({
    fr: [
      'Il y a ici une espace insécable\u202F; il faut une espace ordinaire.',
      'Effacez-la et tapez une espace avec la barre.',
    ],
    en: ['There is a no-break space here; a plain space is needed.', 'Delete it and type a space with the space bar.'],
  }),
  /** `curly`: the other quotes that the author put around it, which protect nothing. */
  'colon-in-text': ({ curly }: { curly: { open: string; close: string } | null }): Told => ({
    fr: [
      curly
        ? `${curly.open} et ${curly.close} ne sont pas les guillemets droits du clavier\u00A0: le deux-points du texte serait lu comme dans \`nom: valeur\`.`
        : 'Ce texte contient un deux-points suivi d’une espace\u00A0: il serait lu comme `nom: valeur`.',
      curly
        ? `Remplacez ${curly.open} et ${curly.close} par ", ou mettez le tout entre guillemets droits\u00A0: "…"`
        : 'Mettez le texte entre guillemets droits\u00A0: "…"',
    ],
    en: [
      curly
        ? `${curly.open} and ${curly.close} are not the straight quotes of the keyboard: the colon of the text would be read as in \`name: value\`.`
        : 'This text contains a colon followed by a space: it would be read as `name: value`.',
      curly
        ? `Replace ${curly.open} and ${curly.close} with ", or put it all in straight quotes: "…"`
        : 'Put the text in straight quotes: "…"',
    ],
  }),
  'quote-in-text': ({ quote }: { quote: string }): Told => ({
    fr: [
      `Le signe ${quote} à l’intérieur du texte le ferme trop tôt.`,
      quote === "'"
        ? 'Écrivez l’apostrophe courbe ’, ou entourez le texte de "…".'
        : "Écrivez « … » à l’intérieur, ou entourez le texte de '…'.",
    ],
    en: [
      `The sign ${quote} inside the text closes it too early.`,
      quote === "'"
        ? 'Write the curly apostrophe ’, or wrap the text in "…".'
        : "Write “…” inside, or wrap the text in '…'.",
    ],
  }),
  'open-quote': ({ quote, curly }: { quote: string; curly: string | null }): Told => ({
    fr: [
      `Ce texte s’ouvre par ${quote} et ne se referme pas${curly ? `\u00A0: ${curly} est un autre signe` : ''}.`,
      curly ? `Remplacez ${curly} par ${quote}` : `Ajoutez ${quote} à la fin du texte.`,
    ],
    en: [
      `This text opens with ${quote} and is never closed${curly ? `: ${curly} is another sign` : ''}.`,
      curly ? `Replace ${curly} with ${quote}` : `Add ${quote} at the end of the text.`,
    ],
  }),
  'open-bracket': ({ open, close }: { open: string; close: string }): Told => ({
    fr: [`Le signe ${open} n’est pas refermé.`, `Ajoutez ${close} à la fin.`],
    en: [`The sign ${open} is not closed.`, `Add ${close} at the end.`],
  }),
  'stray-bracket': ({ letter }: { letter: string }): Told => ({
    fr: [`Le signe ${letter} ne ferme rien.`, 'Effacez-le.'],
    en: [`The sign ${letter} closes nothing.`, 'Delete it.'],
  }),
  'stray-comma': (): Told => ({
    fr: ['Une virgule de trop.', 'Effacez-la.'],
    en: ['One comma too many.', 'Delete it.'],
  }),
  semicolon: (): Told => ({
    fr: ['Entre accolades, on sépare par une virgule, pas par un point-virgule.', 'Écrivez `,`'],
    en: ['Between braces, a comma separates, not a semicolon.', 'Write `,`'],
  }),
  'missing-comma': (): Told => ({
    fr: [
      'Il manque une virgule avant ce mot.',
      'Entre accolades, séparez par des virgules\u00A0: `{ fr: "…", en: "…" }`',
    ],
    en: ['A comma is missing before this word.', 'Between braces, separate with commas: `{ fr: "…", en: "…" }`'],
  }),
  'bracket-in-text': ({ open }: { open: string }): Told => ({
    fr: [`Un texte ne peut pas commencer par ${open}.`, 'Mettez le texte entre guillemets droits\u00A0: "…"'],
    en: [`A text cannot start with ${open}.`, 'Put the text in straight quotes: "…"'],
  }),
  /** `below`: lines that hang on it, and move with it. */
  'bad-indent': ({ found, wanted, below }: { found: number; wanted: readonly number[]; below: number }): Told => ({
    fr: [
      `Cette ligne n’est pas alignée avec ses voisines${wanted.length > 0 ? `\u00A0: elle commence par ${found} ${found > 1 ? 'espaces' : 'espace'}` : ''}.`,
      wanted.length > 0
        ? `Mettez-en ${wanted.join(' ou ')}, autant que les lignes du même niveau.${below > 0 ? ` Décalez d’autant ${below > 1 ? `les ${below} lignes qui en dépendent` : 'la ligne qui en dépend'}.` : ''}`
        : 'Donnez-lui autant d’espaces que les lignes du même niveau.',
    ],
    en: [
      `This line is not aligned with its neighbours${wanted.length > 0 ? `: it starts with ${found} ${found === 1 ? 'space' : 'spaces'}` : ''}.`,
      wanted.length > 0
        ? `Put ${wanted.join(' or ')}, as many as the lines of the same level.${below > 0 ? ` Move the ${below > 1 ? `${below} lines` : 'line'} below it along.` : ''}`
        : 'Give it as many spaces as the lines of the same level.',
    ],
  }),
  'dash-or-not': ({ line }: { line: number }): Told => ({
    fr: [
      `Cette ligne n’a pas de tiret, et la ligne ${line}, au même niveau, en a un.`,
      `Enlevez le tiret de la ligne ${line}, ou mettez-en un ici.`,
    ],
    en: [
      `This line has no dash, and line ${line}, at the same level, has one.`,
      `Remove the dash of line ${line}, or put one here.`,
    ],
  }),
  'text-without-sign': ({ name }: { name: string }): Told => ({
    fr: [
      'Ce texte sur plusieurs lignes contient un deux-points\u00A0: il serait lu comme `nom: valeur`.',
      `Écrivez \`${name}: >-\` seul sur sa ligne, et tout le texte sur les lignes suivantes.`,
    ],
    en: [
      'This text of several lines contains a colon: it would be read as `name: value`.',
      `Write \`${name}: >-\` alone on its line, and the whole text on the lines that follow.`,
    ],
  }),
  'text-not-indented': (): Told => ({
    fr: ['Le texte annoncé à la ligne du dessus doit être plus à droite.', 'Décalez-le de deux espaces.'],
    en: ['The text announced on the line above must stand further right.', 'Move it by two spaces.'],
  }),
  'missing-colon': ({ word }: { word: string }): Told => ({
    fr: [`Il manque un deux-points après \`${word}\`.`, `Écrivez \`${word}: …\``],
    en: [`A colon is missing after \`${word}\`.`, `Write \`${word}: …\``],
  }),
  'missing-space': ({ sign, key }: { sign: string; key: string | null }): Told => ({
    fr: [`Il manque une espace après \`${sign}\`.`, key === null ? 'Écrivez `- mot`.' : `Écrivez \`${key}: …\``],
    en: [`A space is missing after \`${sign}\`.`, key === null ? 'Write `- word`.' : `Write \`${key}: …\``],
  }),
  'missing-dash': (): Told => ({
    fr: ['Un nouvel élément de la liste commence ici, et il lui manque son tiret.', 'Écrivez `- id: …`'],
    en: ['A new item of the list starts here, and its dash is missing.', 'Write `- id: …`'],
  }),
  'fancy-dash': ({ dash }: { dash: string }): Told => ({
    fr: [`\`${dash}\` n’est pas le tiret du clavier.`, 'Commencez la ligne par `-` et une espace.'],
    en: [`\`${dash}\` is not the dash of the keyboard.`, 'Start the line with `-` and a space.'],
  }),
  'list-on-key-line': (): Told => ({
    fr: ['Une liste à tirets commence à la ligne suivante.', 'Passez à la ligne avant le tiret, ou écrivez `[a, b]`.'],
    en: ['A list with dashes starts on the next line.', 'Break the line before the dash, or write `[a, b]`.'],
  }),
  'block-sign': ({ letter }: { letter: string }): Told => ({
    fr: [
      `Au début d’une valeur, \`${letter}\` annonce un texte sur plusieurs lignes.`,
      'Pour une condition, nommez d’abord la jauge\u00A0: `when: surveillance > 60`. Pour un texte, mettez-le entre guillemets droits\u00A0: "…"',
    ],
    en: [
      `At the start of a value, \`${letter}\` announces a text on several lines.`,
      'For a condition, name the gauge first: `when: surveillance > 60`. For a text, use straight quotes: "…"',
    ],
  }),
  'reserved-character': ({ letter }: { letter: string }): Told => ({
    fr: [`\`${letter}\` a un sens particulier ici.`, 'Mettez la valeur entre guillemets droits\u00A0: "…"'],
    en: [`\`${letter}\` has a special meaning here.`, 'Put the value in straight quotes: "…"'],
  }),
  backslash: (): Told => ({
    fr: [
      'Entre guillemets doubles, la barre `\\` a un sens particulier.',
      "Écrivez `\\\\`, ou entourez le texte d’apostrophes\u00A0: '…'",
    ],
    en: [
      'In double quotes, the `\\` sign has a special meaning.',
      "Write `\\\\`, or wrap the text in single quotes: '…'",
    ],
  }),
  alias: ({ name }: { name: string }): Told => ({
    fr: [
      `\`*${name}\` est un renvoi YAML\u202F; les scénarios n’en ont pas.`,
      'Pour un texte, entourez-le de guillemets\u00A0: "…"\u202F; sinon, recopiez la valeur.',
    ],
    en: [
      `\`*${name}\` is a YAML alias; scenarios have none.`,
      'For a text, wrap it in quotes: "…"; otherwise copy the value.',
    ],
  }),
  anchor: ({ name }: { name: string }): Told => ({
    fr: [
      `\`&${name}\` est une ancre YAML\u202F; les scénarios n’en ont pas.`,
      'Effacez-la, ou mettez le texte entre guillemets\u00A0: "…"',
    ],
    en: [`\`&${name}\` is a YAML anchor; scenarios have none.`, 'Delete it, or put the text in quotes: "…"'],
  }),
  tag: ({ word }: { word: string }): Told => ({
    fr: [
      `Ce qui commence par \`!\` est un ordre pour YAML\u00A0: \`${word}\` serait perdu.`,
      'Dans une condition, écrivez `not`. Dans un texte, mettez des guillemets\u00A0: "…"',
    ],
    en: [
      `What starts with \`!\` is an order to YAML: \`${word}\` would be lost.`,
      'In a condition, write `not`. In a text, use quotes: "…"',
    ],
  }),
  'bad-key': (): Told => ({
    fr: ['Une clé est un simple mot suivi d’un deux-points.'],
    en: ['A key is a plain word followed by a colon.'],
  }),
  'forbidden-key': ({ name }: { name: string }): Told => ({
    fr: [`\`${name}\` ne peut pas être une clé.`, 'Choisissez un autre nom.'],
    en: [`\`${name}\` cannot be a key.`, 'Choose another name.'],
  }),
  /** `line`: where it was written first. */
  'duplicate-key': ({ name, line }: { name: string; line: number }): Told => ({
    fr: [
      `\`${name}\` est déjà écrit au même endroit, ligne ${line}.`,
      'Gardez une seule des deux lignes, ou réunissez-les.',
    ],
    en: [
      `\`${name}\` is already written in the same place, on line ${line}.`,
      'Keep one of the two lines, or merge them.',
    ],
  }),
  unreadable: ({ detail }: { detail: string }): Told => ({
    fr: [
      `Cette ligne n’est pas lisible comme \`nom: valeur\`.${detail ? ` (${detail})` : ''}`,
      'Comparez-la à une ligne voisine\u00A0: espaces, deux-points, guillemets.',
    ],
    en: [
      `This line cannot be read as \`name: value\`.${detail ? ` (${detail})` : ''}`,
      'Compare it with a line nearby: spaces, colon, quotes.',
    ],
  }),
  'lost-text': (): Told => ({
    fr: [
      'Tout ce qui suit ce `#` est un commentaire\u00A0: ce texte serait perdu.',
      'Mettez le texte entre guillemets droits\u00A0: "…"',
    ],
    en: ['Everything after this `#` is a comment: this text would be lost.', 'Put the text in straight quotes: "…"'],
  }),
};
