/** The words around the problems, for whoever prints them. */
export const CHECK_WORDS = {
  fr: {
    factsRight: 'Tout est bon. Les faits peuvent être cités.',
    error: 'Erreur',
    warning: 'À vérifier',
    allRight: (files: number) =>
      files === 1 ? 'Tout est bon. Le scénario peut être joué.' : `Tout est bon\u00A0: ${files} fichiers.`,
    playable: (warnings: number) =>
      warnings === 1
        ? 'Le scénario peut être joué\u202F; un point à vérifier.'
        : `Le scénario peut être joué\u202F; ${warnings} points à vérifier.`,
    errors: (errors: number) => (errors === 1 ? 'Une erreur à corriger.' : `${errors} erreurs à corriger.`),
    usage: 'Utilisation\u00A0: npm run -s check -- FICHIER.yaml… [--lang fr|en] [--json] [--watch]',
    unreadable: (file: string) => `Impossible de lire le fichier ${file}`,
    watching: 'J’attends vos changements (Ctrl+C pour arrêter).',
  },
  en: {
    factsRight: 'All right. The facts can be cited.',
    error: 'Error',
    warning: 'To check',
    allRight: (files: number) =>
      files === 1 ? 'All right. The scenario can be played.' : `All right: ${files} files.`,
    playable: (warnings: number) =>
      warnings === 1
        ? 'The scenario can be played; one point to check.'
        : `The scenario can be played; ${warnings} points to check.`,
    errors: (errors: number) => (errors === 1 ? 'One error to mend.' : `${errors} errors to mend.`),
    usage: 'Usage: npm run -s check -- FILE.yaml… [--lang fr|en] [--json] [--watch]',
    unreadable: (file: string) => `Cannot read the file ${file}`,
    watching: 'Waiting for your changes (Ctrl+C to stop).',
  },
} as const;
