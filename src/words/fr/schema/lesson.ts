/** The lesson: what a teacher prints and says around a game. */

export default {
  lesson: {
    objectives: 'Ce que les élèves sauront faire.',
    programme: 'Où la séance se place dans les programmes.',
    timing: 'Le déroulé, un par durée de séance.',
    questions: 'Les questions du débat, avec ce qu’il faut y guetter.',
    sensitive: 'Les dossiers à annoncer avant d’y jouer.',
    claims: 'Les arguments à peser avant et après la partie\u202F: pour chaque approche, un solide et un fragile.',
    points: 'Les idées dont le scénario est parti, chacune avec l’autre côté, et où elle se joue.',
    left_out: 'Ce que le modèle laisse de côté.',
  },
  programme: {
    subject: 'La matière ou le cadre, et l’année.',
    text: 'Ce que la séance y travaille.',
    source: 'Où le lire.',
  },
  timing: {
    minutes: 'Combien elle dure.',
    steps: 'Ses étapes, dont les minutes font la somme.',
  },
  step: {
    minutes: 'Combien de minutes.',
    text: 'Ce que l’on y fait.',
  },
  question: {
    ask: 'La question.',
    listen: 'Ce qu’il faut guetter dans les réponses.',
  },
  sensitive: {
    dossier: 'Le dossier.',
    text: 'Ce qu’il faut savoir et dire avant.',
  },
  claim: {
    text: 'L’argument, comme on l’entend.',
    camp: 'L’approche qu’il défend.',
    is: 'S’il est solide ou fragile. `sound`\u00A0: solide\u202F; `unsound`\u00A0: fragile, par sa logique ou par son fait, et non parce qu’on est d’un autre avis.',
    why: 'Pourquoi, en une phrase.',
  },
  point: {
    text: 'L’idée, comme on la lit.',
    other: 'Ce que d’autres répondent.',
    dossiers: 'Les dossiers où elle se joue.',
  },
};
