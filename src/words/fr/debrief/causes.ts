/** What parts two answers, cause by cause: of a drill and of a problem. */
export default {
  causes: (first: string, second: string | null) =>
    `D’où vient l’écart\u00a0: ${first}${second === null ? '' : `, puis ${second}`}.`,
  earlier: (label: string) => `«\u00a0${label}\u00a0»`,
  event: (event: string, change: 'more' | 'less') =>
    `«\u00a0${event}\u00a0», qui frappe ${change === 'more' ? 'davantage' : 'moins'}`,
  shield: (event: string, change: 'more' | 'less') =>
    `le bouclier, qui arrête ${change === 'more' ? 'mieux' : 'moins bien'} «\u00a0${event}\u00a0»`,
  coupling: (label: string) => `le mécanisme «\u00a0${label}\u00a0»`,
  otherTreaty: 'l’accord, qui n’est pas le même',
  slope: 'la pente naturelle de la jauge',
  actors: 'les acteurs, qui réagissent autrement',
  /** Of the answer that is explained. */
  ownEffect: { direct: 'l’effet de cette réponse', delayed: 'l’effet retardé de cette réponse' },
};
