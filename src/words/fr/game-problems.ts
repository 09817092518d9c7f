/** Problems: positions in which one answer alone reaches the goal. */
import { counted } from './grammar';

const games = (n: number) => counted(n, { one: 'partie', other: 'parties' });

export default {
  name: 'Problèmes',
  lead: 'Une position, trois réponses, une seule qui tient. Laquelle\u202f?',
  about:
    'Des robots ont joué des milliers de parties. On y a gardé les moments où une seule réponse atteint le but\u00a0: jouées et rejouées sous d’autres hasards, les deux autres échouent presque toujours.',
  judged:
    '«\u00a0Tient\u00a0» veut dire\u00a0: dans plus de la moitié des parties, en jouant la suite au mieux des façons connues. Le bilan d’une partie juge de la même manière.',
  worlds: 'Choisir un monde',
  count: (n: number) => counted(n, { one: 'problème', other: 'problèmes' }),
  solved: (n: number, all: number) => `${n} sur ${all} trouvés`,
  go: 'Chercher',
  on: 'Continuer',
  of: (title: string) => `\u00a0: ${title}`,
  noProblems: 'pas encore de problèmes',
  own: {
    title: 'Votre monde',
    make: 'Faire ses problèmes ici',
    help: (title: string) =>
      `«\u00a0${title}\u00a0» est ouvert\u00a0: des robots y cherchent des problèmes. Une minute ou deux.`,
    none: 'Ouvrez un fichier dans «\u00a0Écrire le vôtre\u00a0»\u00a0: ses problèmes se font ici.',
    file: 'Ouvrir un fichier de problèmes',
    fileHelp: 'Celui que l’atelier donne, sous la carte jouée de ce monde.',
  },
  coming: 'Les problèmes arrivent…',
  making: (percent: string) => `Les robots cherchent… ${percent}`,
  stop: 'Arrêter',
  trouble: {
    'not-loaded': 'Les problèmes ne sont pas arrivés. Vérifiez la connexion, puis recommencez.',
    refused: 'Ces problèmes ne sont pas ceux de ce monde, dans cette version. Refaites-les.',
    none: 'Aucune position n’a ici une seule bonne réponse.',
  },

  leave: 'Quitter',
  leaveHelp: 'Quitter le problème',
  kicker: (number: number, all: number, grade: string) => `Problème ${number} sur ${all} · ${grade}`,
  grades: { 1: 'facile', 2: 'moyen', 3: 'difficile' },
  robots: (found: number, all: number) =>
    found === 0
      ? `aucun robot sur ${all} ne le trouve`
      : counted(found, { one: `robot sur ${all} le trouve`, other: `robots sur ${all} le trouvent` }),
  cries: {
    treaty: 'Sauvez le traité.',
    tyranny: 'Évitez la tyrannie.',
    promise: 'Tenez parole.',
    emancipation: 'Finissez libres.',
  },
  situation: {
    treaty: (signed: string, quorum: string, isInForce: boolean) =>
      `Il doit être en vigueur à la fin. ${isInForce ? 'Il l’est aujourd’hui' : 'Il ne l’est pas encore'}\u00a0: ${signed} du poids a signé, il en faut ${quorum}.`,
    tyranny: (tyranny: string) =>
      `La partie ne doit finir ni en tyrannie, ni en cage dorée. Aujourd’hui, la tyrannie est à ${tyranny}.`,
    promise: (label: string, test: string) => `Vous avez promis\u00a0: «\u00a0${label}\u00a0». ${test}`,
    emancipation: (emancipation: string, tyranny: string) =>
      `La partie doit finir par une émancipation. Aujourd’hui\u00a0: émancipation ${emancipation}, tyrannie ${tyranny}.`,
  },
  asks: {
    treaty: 'Une seule réponse sauve le traité. Laquelle\u202f?',
    tyranny: 'Une seule réponse l’évite. Laquelle\u202f?',
    promise: 'Une seule réponse tient la promesse. Laquelle\u202f?',
    emancipation: 'Une seule réponse y mène. Laquelle\u202f?',
  },
  figure: {
    signed: (today: string, otherwise: string, quorum: string) =>
      `${today} du poids a signé aujourd’hui, ${otherwise} à la fin avec les autres réponses. Il en faut ${quorum}.`,
    axis: (axis: string, today: string, otherwise: string) =>
      `${axis}\u00a0: ${today} aujourd’hui, ${otherwise} à la fin avec les autres réponses.`,
    quorum: 'quorum',
    end: 'fin',
  },
  answers: 'Les trois réponses',
  readAll: 'Tout lire',
  choose: 'Choisir',
  tried: 'Essayé',
  solution: 'La solution',

  /** Of an answer: in how many of its games it holds. */
  reached: {
    treaty: (n: number, all: number) => `Le traité tient dans ${games(n)} sur ${all}.`,
    tyranny: (n: number, all: number) => `La tyrannie est évitée dans ${games(n)} sur ${all}.`,
    promise: (n: number, all: number) => `La promesse est tenue dans ${games(n)} sur ${all}.`,
    emancipation: (n: number, all: number) => `Finit en émancipation dans ${games(n)} sur ${all}.`,
  },
  ending: (title: string, n: number, all: number) =>
    `Fin la plus fréquente\u00a0: «\u00a0${title}\u00a0» (${n} sur ${all}).`,
  why: {
    gauge: (gauge: string, amount: string, side: 'higher' | 'lower') =>
      `«\u00a0${gauge}\u00a0» se tient ${amount} points plus ${side === 'higher' ? 'haut' : 'bas'} qu’avec la solution.`,
    /** What the solution does, in the place of what a drill says of the scenario's answer. */
    best: {
      direct: 'ce que la solution fait aussitôt, et pas cette réponse',
      delayed: 'ce que la solution fait plus tard, et pas cette réponse',
    },
    later: 'Le plus gros vient des décisions d’après, qui ne sont plus les mêmes.',
  },

  hint: 'Un indice',
  hinted: (gauge: string) => `Regardez ce que chaque réponse fait, plus tard aussi, à «\u00a0${gauge}\u00a0».`,
  noHint: 'Rien ne se voit d’avance\u00a0: tout se joue dans la suite.',
  show: 'La solution',
  next: 'Problème suivant',
  thinking: 'Les robots jouent la suite…',
  lost: 'Le calcul s’est arrêté.',
  retry: 'Recommencer',
  left: (tries: number) =>
    `${counted(tries, { one: 'essai restant', other: 'essais restants' })}. Chaque réponse est jouée jusqu’à la fin, des dizaines de fois.`,
  wrong: 'Non.',
  right: { first: 'Trouvé, du premier coup.', second: 'Trouvé, au deuxième essai.' },
  shown: 'Voilà la solution.',
  known: 'Déjà cherché.',
  untrue: 'Ce problème ne tient pas\u00a0: ici, ce n’est pas une seule réponse qui atteint le but. Passez au suivant.',
};
