/** What the atelier says on demand: of the whole of a world, of its versions. */
import { counted, plural } from '../grammar';

export default {
  /** Texts that were added and never written. */
  unwritten: (count: number) =>
    plural(count, {
      one: 'Un texte est encore «\u00a0À écrire\u00a0».',
      other: `${count}\u00a0textes sont encore «\u00a0À écrire\u00a0».`,
    }),
  giveUnwritten: 'Donner quand même',
  /** The facts that a card cites. */
  facts: {
    choose: 'Choisir des faits',
    search: 'Chercher un fait ou sa source',
    found: (count: number) =>
      count === 0 ? 'Aucun fait n’a tous ces mots.' : counted(count, { one: 'fait', other: 'faits' }),
    cited: (count: number, most: number) => `${counted(count, { one: 'choisi', other: 'choisis' })}, ${most} au plus`,
  },
  languages: {
    'extra-language': (language: string) => `Il reste des textes en ${language}, que ce monde ne parle plus.`,
    'missing-language': (language: string) => `Il manque des textes en ${language}.`,
    remove: (language: string) => `Retirer tout ce qui est en ${language}`,
    add: (language: string) => `Garder le monde en ${language} aussi`,
  },
  /** What some problems say beside a form. */
  inForm: {
    'no-fact': {
      message: 'Aucun fait ne s’affiche ici.',
      fix: 'Choisissez-en un, ou plusieurs, dans «\u00a0Les faits à montrer\u00a0»\u00a0: l’élève verra d’où cela vient.',
    },
  },
  /** A world is begun from another, which has one. */
  lesson: {
    title: 'Avec sa leçon\u202f?',
    about: (world: string) =>
      `«\u00a0${world}\u00a0» porte une leçon pour le professeur\u00a0: objectifs, déroulé, questions du débat. Elle parle de ce monde-là, pas encore du vôtre.`,
    without: 'Partir sans leçon',
    kept: 'La garder, pour la réécrire',
  },
  versions: {
    lead: 'Reprendre une version ne perd rien\u00a0: «\u00a0Annuler\u00a0» revient à celle de maintenant.',
    none: 'Il n’y en a pas encore. Une version est gardée toutes les cinq minutes où l’on écrit.',
    otherwise: (lines: number) => `${counted(lines, { one: 'ligne changée', other: 'lignes changées' })}. `,
    take: 'Reprendre',
    takeBack: (when: string) => `Reprendre la version du ${when}`,
  },
};
