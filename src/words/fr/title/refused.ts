/** Why the code of a game can't be read. */
export default {
  empty: 'Collez d’abord un code.',
  'not-a-code': 'Ce n’est pas un code de partie. Un code commence par B1 ou B2.',
  'other-format': 'Ce code vient d’une version plus récente du jeu. Rechargez la page, puis réessayez.',
  'bad-character': 'Ce code contient un signe qui n’existe pas dans les codes. Comparez-le à l’original.',
  'bad-check': 'Ce code contient une faute de frappe, ou il en manque un morceau. Comparez-le à l’original.',
  'other-scenario':
    'Ce code est celui d’un scénario qui n’est pas ici. Si vous avez son fichier, ouvrez-le d’abord dans «\u00a0Écrire le vôtre\u00a0».',
  'other-version':
    'Cette partie vient d’une autre version du scénario\u00a0: elle ne peut plus être jouée. Commencez-en une nouvelle.',
  'not-allowed': 'Ce code contient une décision que les règles refusent. Demandez-en un autre.',
  delegated: 'Ce code est celui d’une COP jouée en classe\u00a0: elle ne se rejoue pas seul.',
};
