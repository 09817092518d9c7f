/** What was met in none of the games that robots played, whatever they decided and whatever the luck. */
import { type Because, type Name, type TooDear, type Unreached } from '../../problem-parts';
import { numbers, plural } from '../grammar';

const ASKED = { '<': 'moins de', '<=': 'au plus', '>': 'plus de', '>=': 'au moins', '=': 'exactement' };

const stayed = ({ cell, is, to, range: { low, high } }: Because): string => {
  if (cell === 'in_force') return `le traité ${high === 0 ? 'n’est jamais entré' : 'était toujours'} en vigueur`;
  const said = (value: number) => (cell === 'turn' ? String(value) : numbers.short(value));
  const where = low === high ? `à ${said(low)}` : `entre ${said(low)} et ${said(high)}`;
  return `\`${cell}\` est resté ${where}, et cette condition demande ${ASKED[is]} ${String(to).replace('.', ',')}`;
};

/** `En 2 000 parties, … : la jauge est restée entre …` */
const seen = ({ games, because }: Unreached, fact: string): string =>
  `En ${numbers.whole(games)}\u00A0parties, ${fact}${because === null ? '' : `\u00A0: ${stayed(because)}`}.`;

export default {
  'turn-without-dossier': ({ turns, empty }: { turns: number; empty: readonly string[] }) => [
    plural(empty.length, {
      one: `Le tour ${empty[0]} n’a pas de dossier\u00A0: on n’y décide rien.`,
      other: `${empty.length} tours sur ${turns} n’ont pas de dossier (${empty.join(', ')})\u00A0: on n’y décide rien.`,
    }),
    'Ajoutez des dossiers, avancez leur `turn`, ou baissez `count`.',
  ],
  'never-affordable': ({ games, doctrine, gauge, cost, high }: TooDear & { doctrine: string }) => [
    `En ${numbers.whole(games)}\u00A0parties, personne n’a pu payer l’option \`${doctrine}\`\u00A0: elle coûte ${cost}, et \`${gauge}\` n’a pas dépassé ${numbers.short(high)}.`,
    `Baissez ce coût, ou donnez plus de \`${gauge}\` au départ.`,
  ],
  'option-never-open': ({ doctrine, ...found }: Unreached & { doctrine: string }) => [
    seen(found, `l’option \`${doctrine}\` est toujours restée fermée`),
    'Adoucissez sa condition ou son coût.',
  ],
  'dossier-never-open': ({ name, hasCondition, ...found }: Unreached & Name & { hasCondition: boolean }) => [
    seen(found, `le dossier \`${name}\` ne s’est jamais ouvert`),
    hasCondition
      ? 'Changez sa condition, ou l’ordre des dossiers.'
      : 'Ceux qui le précèdent prennent tous les tours\u00A0: ajoutez un tour, ou changez leur ordre.',
  ],
  'event-never-happens': ({ name, isEcho, ...found }: Unreached & Name & { isEcho: boolean }) => [
    seen(found, `l’événement \`${name}\` n’a jamais pu arriver`),
    found.because !== null
      ? 'Changez le seuil, ou ce qui fait bouger la jauge.'
      : isEcho
        ? 'Changez ce dont il est l’écho, ou raccourcissez `in`.'
        : 'Changez sa chance ou sa condition.',
  ],
  'session-never-held': ({ games }: { games: number }) => [
    `En ${numbers.whole(games)}\u00A0parties, aucune session ne s’est tenue\u00A0: on n’a rien pu négocier.`,
    'Avancez les dossiers qui proposent une `clause`, ou baissez `clauses_needed`.',
  ],
  'lever-never-affordable': ({ games, name, gauge, cost, high }: TooDear & Name) => [
    `En ${numbers.whole(games)}\u00A0parties, personne n’a pu payer le levier \`${name}\`\u00A0: il coûte ${cost}, et \`${gauge}\` n’a pas dépassé ${numbers.short(high)}.`,
    `Baissez ce coût, ou donnez plus de \`${gauge}\` au départ.`,
  ],
  'lever-never-open': ({ name, ...found }: Unreached & Name) => [
    seen(found, `le levier \`${name}\` n’a jamais pu servir`),
    'Adoucissez sa condition ou son coût.',
  ],
  'promise-never-kept': ({ name, ...found }: Unreached & Name) => [
    seen(found, `la promesse \`${name}\` n’a jamais été tenue`),
    'Demandez moins dans `kept`.',
  ],
  'promise-always-kept': ({ name, games }: Name & { games: number }) => [
    `En ${numbers.whole(games)}\u00A0parties, la promesse \`${name}\` a toujours été tenue\u00A0: elle n’engage à rien.`,
    'Demandez plus dans `kept`.',
  ],
  'constraint-never-open': ({ name, doctrine, ...found }: Unreached & Name & { doctrine: string }) => [
    seen(found, `sous la contrainte \`${name}\`, les options \`${doctrine}\` sont toujours restées fermées`),
    'Adoucissez cette condition.',
  ],
  'ending-never-reached': ({ name, ...found }: Unreached & Name & { isEcho: boolean }) => [
    seen(found, `aucune n’a mené à la fin \`${name}\``),
    found.because === null
      ? 'Changez sa condition, ou celle des fins qui la précèdent.'
      : 'Changez le seuil, ou ce qui fait bouger la jauge.',
  ],
};
