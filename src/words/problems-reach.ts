import type { Language } from './language';
import { numbersOf } from './numbers';
import type { Told } from './problems';

/** The comparison that held in no game: what was seen of a gauge, in thousandths of a point, and what is asked of it. */
export interface Because {
  cell: string;
  is: '<' | '<=' | '>' | '>=' | '=';
  to: number;
  range: { low: number; high: number };
}

const ASKED = {
  fr: { '<': 'moins de', '<=': 'au plus', '>': 'plus de', '>=': 'au moins', '=': 'exactement' },
  en: { '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least', '=': 'exactly' },
} as const;

const stayed = (language: Language, { cell, is, to, range: { low, high } }: Because): string => {
  const isFrench = language === 'fr';
  if (cell === 'in_force') {
    return isFrench
      ? `le traité ${high === 0 ? 'n’est jamais entré' : 'était toujours'} en vigueur`
      : `the treaty ${high === 0 ? 'never entered into force' : 'was always in force'}`;
  }
  const isTurn = cell === 'turn';
  const said = (value: number) => (isTurn ? String(value) : numbersOf(language).short(value));
  const asked = `${ASKED[language][is]} ${isFrench ? String(to).replace('.', ',') : to}`;
  if (low === high) {
    return isFrench
      ? `\`${cell}\` est resté à ${said(low)}, et cette condition demande ${asked}`
      : `\`${cell}\` stayed at ${said(low)}, and this condition asks for ${asked}`;
  }
  return isFrench
    ? `\`${cell}\` est resté entre ${said(low)} et ${said(high)}, et cette condition demande ${asked}`
    : `\`${cell}\` stayed between ${said(low)} and ${said(high)}, and this condition asks for ${asked}`;
};

/** `En 2 000 parties, … : la jauge est restée entre …` */
const seen = (language: Language, { games, because }: Seen, fact: string): string => {
  const isFrench = language === 'fr';
  const many = numbersOf(language).whole(games);
  const reason = because === null ? '' : `${isFrench ? '\u00A0' : ''}: ${stayed(language, because)}`;
  return isFrench ? `En ${many}\u00A0parties, ${fact}${reason}.` : `In ${many} games, ${fact}${reason}.`;
};

interface Seen {
  games: number;
  because: Because | null;
}

/** What was met in none of the games that robots played, whatever they decided and whatever the luck. */
export const REACH_PROBLEMS = {
  'turn-without-dossier': ({ turns, empty }: { turns: number; empty: readonly string[] }): Told => ({
    fr: [
      empty.length === 1
        ? `Le tour ${empty[0]} n’a pas de dossier\u00A0: on n’y décide rien.`
        : `${empty.length} tours sur ${turns} n’ont pas de dossier (${empty.join(', ')})\u00A0: on n’y décide rien.`,
      'Ajoutez des dossiers, avancez leur `turn`, ou baissez `count`.',
    ],
    en: [
      empty.length === 1
        ? `Turn ${empty[0]} has no dossier: nothing is decided there.`
        : `${empty.length} turns out of ${turns} have no dossier (${empty.join(', ')}): nothing is decided there.`,
      'Add dossiers, bring their `turn` forward, or lower `count`.',
    ],
  }),
  'never-affordable': ({
    games,
    doctrine,
    gauge,
    cost,
    high,
  }: {
    games: number;
    doctrine: string;
    gauge: string;
    cost: number;
    /** Thousandths of a point. */
    high: number;
  }): Told => ({
    fr: [
      `En ${numbersOf('fr').whole(games)}\u00A0parties, personne n’a pu payer l’option \`${doctrine}\`\u00A0: elle coûte ${cost}, et \`${gauge}\` n’a pas dépassé ${numbersOf('fr').short(high)}.`,
      `Baissez ce coût, ou donnez plus de \`${gauge}\` au départ.`,
    ],
    en: [
      `In ${numbersOf('en').whole(games)} games, nobody could afford the option \`${doctrine}\`: it costs ${cost}, and \`${gauge}\` never went above ${numbersOf('en').short(high)}.`,
      `Lower this cost, or give more \`${gauge}\` at the start.`,
    ],
  }),
  'option-never-open': ({ doctrine, ...found }: Seen & { doctrine: string }): Told => ({
    fr: [
      seen('fr', found, `l’option \`${doctrine}\` est toujours restée fermée`),
      'Adoucissez sa condition ou son coût.',
    ],
    en: [seen('en', found, `the option \`${doctrine}\` was never open`), 'Ease its condition or cost.'],
  }),
  'dossier-never-open': ({ name, ...found }: Seen & { name: string }): Told => ({
    fr: [
      seen('fr', found, `le dossier \`${name}\` ne s’est jamais ouvert`),
      found.because === null
        ? 'Ceux qui le précèdent prennent tous les tours\u00A0: ajoutez un tour, ou changez leur ordre.'
        : 'Changez sa condition.',
    ],
    en: [
      seen('en', found, `the dossier \`${name}\` never opened`),
      found.because === null
        ? 'Those before it take all the turns: add a turn, or change their order.'
        : 'Change its condition.',
    ],
  }),
  'event-never-happens': ({ name, ...found }: Seen & { name: string }): Told => ({
    fr: [
      seen('fr', found, `l’événement \`${name}\` n’a jamais pu arriver`),
      found.because === null
        ? 'Changez sa chance ou sa condition.'
        : 'Changez le seuil, ou ce qui fait bouger la jauge.',
    ],
    en: [
      seen('en', found, `the event \`${name}\` could never happen`),
      found.because === null ? 'Change its chance or its condition.' : 'Change the threshold, or what moves the gauge.',
    ],
  }),
  'ending-never-reached': ({ name, ...found }: Seen & { name: string }): Told => ({
    fr: [
      seen('fr', found, `aucune n’a mené à la fin \`${name}\``),
      found.because === null
        ? 'Changez sa condition, ou celle des fins qui la précèdent.'
        : 'Changez le seuil, ou ce qui fait bouger la jauge.',
    ],
    en: [
      seen('en', found, `none led to the ending \`${name}\``),
      found.because === null
        ? 'Change its condition, or that of the endings before it.'
        : 'Change the threshold, or what moves the gauge.',
    ],
  }),
};
