/** Arguments to judge before and after the game. */
export default {
  title: 'Des arguments à peser',
  before: 'Avant',
  after: 'Après',
  how: 'Seul, sans nom. Un argument est solide si sa raison tient, même si vous êtes de l’autre avis.',
  sound: 'Solide',
  unsound: 'Fragile',
  unsure: 'Je ne sais pas',
  cut: 'coupez ici',
};
