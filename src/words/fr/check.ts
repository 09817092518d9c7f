/** What a check comes to, around its problems: for the workshop and the terminal. */
import { plural } from './grammar';

export default {
  factsRight: 'Tout est bon. Les faits peuvent être cités.',
  error: 'Erreur',
  warning: 'À vérifier',
  allRight: (files: number) =>
    plural(files, {
      one: 'Tout est bon. Le scénario peut être joué.',
      other: `Tout est bon\u00A0: ${files} fichiers.`,
    }),
  playable: (warnings: number) =>
    plural(warnings, {
      one: 'Le scénario peut être joué\u202F; un point à vérifier.',
      other: `Le scénario peut être joué\u202F; ${warnings} points à vérifier.`,
    }),
  errors: (errors: number) => plural(errors, { one: 'Une erreur à corriger.', other: `${errors} erreurs à corriger.` }),
  usage: 'Utilisation\u00A0: npm run -s check -- FICHIER.yaml… [--lang fr|en] [--json] [--watch]',
  unreadable: (file: string) => `Impossible de lire le fichier ${file}`,
  watching: 'J’attends vos changements (Ctrl+C pour arrêter).',
};
