/** The words around the generated reference page of the format. */
export default {
  title: 'Référence du format',
  generated: 'Page écrite par `npm run schema` à partir du schéma\u00A0: ne la corrigez pas à la main.',
  intro: [
    'Tous les mots d’un fichier de scénario, format 1. Le guide les présente dans l’ordre où l’on en a besoin\u00A0: [GUIDE.fr.md](GUIDE.fr.md). Cette page-ci est faite pour chercher.',
    'Les exemples sont les morceaux d’un même petit monde, où le vérificateur ne trouve aucune erreur. **Obligatoire**\u00A0: sans ce mot, le fichier ne se joue pas. Tout le reste peut être omis.',
  ],
  other: '*In English: [REFERENCE.en.md](REFERENCE.en.md).*',
  contents: 'Sommaire',
  key: 'Mot',
  what: 'Ce que c’est',
  value: 'Ce qu’on y écrit',
  example: 'Exemple',
  required: '**Obligatoire.**',
  /** Between what may be written and where it is explained. */
  semicolon: '\u202F; ',
  seeSection: (links: string) => `voir ${links}`,
  atMost: (most: number) => `${most} au plus`,
  top: 'Le fichier',
  topAbout:
    'Les blocs d’un scénario. Le fichier `facts.yaml` n’en a que deux, `facts` et `glossary`, que tous les scénarios du même dossier partagent.',
  within: (place: string) => `Dans \`${place}\`.`,
  drawings: {
    title: 'Les dessins',
    icons: 'Pour `icon`, et pour `picture` en grand\u00A0:',
    pictures: 'Pour `picture`\u00A0:',
  },
  text: 'un texte',
  texts: {
    title: 'Les textes',
    orSeveral: (link: string) => `un texte, ou plusieurs\u202F; voir ${link}`,
    variants:
      'Un titre, un texte, un choix ou un moment d’une vie peut avoir plusieurs textes, selon ce qui s’est passé. On lit le premier dont la condition est vraie\u202F; le dernier n’en a pas.',
    about:
      'Avec une seule langue, un texte s’écrit tel quel. Avec deux, chaque texte a les deux\u00A0: le vérificateur signale celle qui manque, qui n’est pas traduite, ou qui ne dit plus la même chose. Le jeu montre les textes tels quels\u00A0: ni gras, ni lien.',
  },
  conditions: {
    title: 'Les conditions',
    about:
      'Des comparaisons (`<`, `<=`, `>`, `>=`, `=`) entre une jauge et un nombre ou une autre jauge, reliées par `and`, `or`, `not` et des parenthèses. On peut y nommer\u00A0: une jauge, un indice, une position (`stance.acteur`), `turn` (le tour, à partir de 1), `coverage` (la portée du traité, de 0 à 100), `in_force` (le traité est en vigueur), `happened(evenement)` (à un tour d’avant)\u00A0; et ce que l’on a fait\u00A0: `chose(dossier, doctrine)`, `promised(promesse)`, `granted(levier)`, `signed(acteur)`.',
  },
  limits: {
    title: 'Les limites',
    about:
      'Pour que la lecture d’un fichier reste toujours rapide. Au-delà, le vérificateur le dit\u00A0; les longueurs de confort ne donnent qu’un avertissement.',
    what: 'Quoi',
    most: 'Au plus',
    fileLength: 'caractères du fichier',
    textLength: 'caractères d’un texte',
    conditionLength: 'caractères d’une condition',
    idLength: 'caractères d’un nom court',
    textWords: 'mots d’un texte, pour tenir sur sa carte',
    labelLength: 'caractères d’un titre ou d’un choix',
    shortLength: 'caractères de `short`',
    sentenceWords: 'mots d’une phrase',
    lix: 'difficulté de lecture, sur l’échelle LIX (Björnsson)\u00A0: 40 ordinaire, 50 un journal, 60 un rapport officiel',
  },
};
