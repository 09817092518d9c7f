/** What the command that makes problems says. */
import { counted } from '../grammar';

export default {
  usage: `Fait les problèmes d’un scénario\u00a0: des positions tirées de parties de robots, où une seule réponse atteint le but.

  npm run problems -- FICHIER [--games N] [--json] [--lang fr|en]
  npm run problems [-- ID …]             refait ceux des scénarios livrés (scenarios/problems)
  npm run problems -- --verify [ID …]    vérifie ceux des scénarios livrés, sur d’autres tirages

  --games N   parties de robots où chercher (1000)
  --json      les problèmes en JSON, à ouvrir dans le jeu (Problèmes, «\u00a0Ouvrir un fichier\u00a0»)`,
  badGames: (text: string) => `«\u00a0${text}\u00a0» n’est pas un nombre de parties, de 1 à 100\u202f000.`,
  unknown: (ids: string, known: string) => `Aucun scénario ne s’appelle ${ids}. Il y a\u00a0: ${known}.`,
  progress: (percent: string) => `Les robots cherchent… ${percent}`,
  goals: {
    treaty: 'sauver le traité',
    tyranny: 'éviter la tyrannie',
    promise: 'tenir la promesse',
    emancipation: 'finir émancipés',
  },
  made: (title: string, problems: number, positions: string, games: string) =>
    `${title}\u00a0: ${counted(problems, { one: 'problème prouvé', other: 'problèmes prouvés' })}, dans ${positions} positions de ${games} parties.`,
  grades: (easy: number, middle: number, hard: number) =>
    `Faciles ${easy}, moyens ${middle}, difficiles ${hard} (selon les robots qui trouvent).`,
  none: 'Aucune position de ces parties n’a une seule bonne réponse. Essayez avec plus de parties\u00a0: --games.',
  verified: (id: string, right: number, all: number) => `${id}\u00a0: ${right} vrais sur ${all} (tirages neufs).`,
  solved: (random: string, planner: string) => `Un joueur au hasard en trouve ${random}, le planificateur ${planner}.`,
  solutions: ([cop, state, free]: readonly number[]) =>
    `Solutions\u00a0: COP ${cop}, public ${state}, laissez-faire ${free}.`,
  wrong: (code: string) => `  Ne tient pas\u00a0: ${code}`,
  stale: (id: string) =>
    `${id}\u00a0: ces problèmes sont d’une autre version du scénario. Refaites-les\u00a0: npm run problems.`,
};
