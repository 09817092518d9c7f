import type { Language } from './language';
import { numbersOf } from './numbers';
import type { Told } from './problems';

/** Why something is out of reach: a gauge that stays between two values, in thousandths of a point, and what is asked of it. */
export interface Because {
  cell: string;
  low: number;
  high: number;
  /** As in a condition: `>= 70`. */
  asked: string;
}

const stays = (language: Language, { cell, low, high, asked }: Because): string => {
  const isFrench = language === 'fr';
  if (cell === 'in_force') {
    return isFrench
      ? `le traité ${high === 0 ? 'n’entre jamais' : 'est toujours'} en vigueur`
      : `the treaty ${high === 0 ? 'never enters into force' : 'is always in force'}`;
  }
  const said = (value: number) => (cell === 'turn' ? String(value) : numbersOf(language).short(value));
  const where =
    low === high
      ? isFrench
        ? `reste à ${said(low)}`
        : `stays at ${said(low)}`
      : isFrench
        ? `reste entre ${said(low)} et ${said(high)}`
        : `stays between ${said(low)} and ${said(high)}`;
  return isFrench
    ? `\`${cell}\` ${where}, et il faudrait \`${asked}\``
    : `\`${cell}\` ${where}, and \`${asked}\` is asked`;
};

/** `Aucune partie … : la jauge reste entre …` */
const because = (language: Language, fact: string, reason: Because | null): string => {
  if (reason === null) return `${fact}.`;
  return `${fact}${language === 'fr' ? '\u00A0' : ''}: ${stays(language, reason)}.`;
};

/** What no game can reach: proven on all games at once, whatever the decisions and the luck. */
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
    doctrine,
    gauge,
    cost,
    high,
  }: {
    doctrine: string;
    gauge: string;
    cost: number;
    /** Thousandths of a point. */
    high: number;
  }): Told => ({
    fr: [
      `Personne ne pourra jamais payer l’option \`${doctrine}\`\u00A0: elle coûte ${cost}, et \`${gauge}\` ne dépasse pas ${numbersOf('fr').short(high)}.`,
      `Baissez ce coût, ou donnez plus de \`${gauge}\` au départ.`,
    ],
    en: [
      `Nobody will ever afford the option \`${doctrine}\`: it costs ${cost}, and \`${gauge}\` never goes above ${numbersOf('en').short(high)}.`,
      `Lower this cost, or give more \`${gauge}\` at the start.`,
    ],
  }),
  'option-never-open': ({ doctrine, reason }: { doctrine: string; reason: Because | null }): Told => ({
    fr: [
      because('fr', `L’option \`${doctrine}\` reste fermée dans toutes les parties`, reason),
      'Adoucissez sa condition ou son coût.',
    ],
    en: [because('en', `The option \`${doctrine}\` stays closed in every game`, reason), 'Ease its condition or cost.'],
  }),
  'dossier-never-open': ({ name, reason }: { name: string; reason: Because | null }): Told => ({
    fr: [
      because('fr', `Le dossier \`${name}\` ne s’ouvre dans aucune partie`, reason),
      reason === null
        ? 'Ceux qui le précèdent prennent tous les tours\u00A0: ajoutez un tour, ou changez leur ordre.'
        : 'Changez sa condition.',
    ],
    en: [
      because('en', `The dossier \`${name}\` opens in no game`, reason),
      reason === null
        ? 'Those before it take all the turns: add a turn, or change their order.'
        : 'Change its condition.',
    ],
  }),
  'event-never-happens': ({ name, reason }: { name: string; reason: Because | null }): Told => ({
    fr: [
      because('fr', `L’événement \`${name}\` n’arrive dans aucune partie`, reason),
      reason === null ? 'Changez sa chance ou sa condition.' : 'Changez le seuil, ou ce qui fait bouger la jauge.',
    ],
    en: [
      because('en', `The event \`${name}\` happens in no game`, reason),
      reason === null ? 'Change its chance or its condition.' : 'Change the threshold, or what moves the gauge.',
    ],
  }),
  'ending-never-reached': ({ name, reason }: { name: string; reason: Because | null }): Told => ({
    fr: [
      because('fr', `Aucune partie ne mène à la fin \`${name}\``, reason),
      reason === null
        ? 'Changez sa condition, ou celle des fins qui la précèdent.'
        : 'Changez le seuil, ou ce qui fait bouger la jauge.',
    ],
    en: [
      because('en', `No game leads to the ending \`${name}\``, reason),
      reason === null
        ? 'Change its condition, or that of the endings before it.'
        : 'Change the threshold, or what moves the gauge.',
    ],
  }),
};
