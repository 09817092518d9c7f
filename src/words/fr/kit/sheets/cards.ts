/** The cards of a delegation, to be cut out. */
export default {
  cut: 'Découpez. À chaque tour, la plume en dépose une, face cachée.',
  round: 'Tour ___',
  what: 'Quoi',
  to: 'À qui',
  from: 'À qui',
  clause: 'La clause',
  how: 'Comment',
  foot: (n: number, all: number, party: string) => `Cartes ${n} sur ${all}\u00a0: ${party}`,
};
