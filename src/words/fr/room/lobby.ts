/** The room before it begins: its code, its seats. */
import { counted } from '../grammar';

export default {
  room: 'Salle',
  kicker: (world: string, mode: string) => `${world} · ${mode}`,
  cry: 'Levez la main',
  leads: {
    vote: 'Une question, trois réponses. La plus choisie est jouée.',
    cop: 'Les dossiers à main levée, le traité entre délégations.',
  },
  steps: {
    vote: [
      'Lisez le dossier à haute voix.',
      /** `each`: seconds of the clock for one of the three. */
      (each: number) => `Chaque camp dit pourquoi, en ${each} secondes\u00a0: l’horloge compte pour les trois.`,
      'On lève la main\u00a0: comptez avec + ou les touches 1, 2, 3.',
    ],
    cop: [
      'Formez les délégations, une table chacune.',
      'À un dossier, on lève la main\u00a0: comptez avec + ou les touches 1, 2, 3.',
      'À une session, on négocie debout, puis chacune dit sa carte à voix haute.',
    ],
  },
  seats: (taken: number) => counted(taken, { one: 'place prise', other: 'places prises' }),
  aim: 'Visez le carré. Votre siège est donné.',
  take: 'Prenez place',
  orType: (address: string) => `ou tapez ces lettres sur ${address}`,
  qr: 'Code QR de la salle',
  code: 'Code de la salle',
  lock: 'Fermer la porte',
  unlock: 'Ouvrir la porte',
  locked: 'Porte fermée',
  fill: 'Plein écran',
  beginAt: (n: number) => `Commencer à ${n}`,
  begin: 'Commencer',
  out: (isStopped: boolean) => `La partie vous attend${isStopped ? '\u202f; son horloge est arrêtée' : ''}.`,
};
