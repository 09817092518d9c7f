/** The command that writes the sheets of a lesson. */
import { counted } from '../grammar';

export default {
  usage: `Écrit les feuilles d’une séance\u00a0: fiche élève, délégations, dossiers, fiche professeur.

  npm run kit -- FICHIER.yaml [--out DOSSIER] [--link ADRESSE] [--lang fr|en]

  --link   l’adresse que la classe ouvre\u00a0: elle sera sur les feuilles à projeter, avec son code QR`,
  folder: (id: string) => `fiches-${id}`,
  files: {
    pupil: 'fiche-eleve',
    roles: 'delegations',
    cards: 'cartes',
    claims: 'arguments',
    dossiers: 'dossiers',
    projector: 'a-projeter',
    teacher: 'fiche-professeur',
    scoring: 'compter-les-arguments',
    grid: 'grille',
    school: 'pour-l-etablissement',
  },
  badLink: (link: string) => `«\u00a0${link}\u00a0» n’est pas une adresse\u00a0: elle commence par https://`,
  unwritable: (folder: string) => `Impossible d’écrire dans ${folder}.`,
  written: (n: number, folder: string) =>
    `${counted(n, { one: 'page écrite', other: 'pages écrites' })} dans ${folder}. Ouvrez-les dans un navigateur, puis imprimez.`,
};
