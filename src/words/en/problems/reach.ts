/** What was met in none of the games that robots played, whatever they decided and whatever the luck. */
import type fr from '../../fr/problems/reach';
import { type Because, type Unreached } from '../../problem-parts';
import { numbers, plural } from '../grammar';

const ASKED = { '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least', '=': 'exactly' };

const stayed = ({ cell, is, to, range: { low, high } }: Because): string => {
  if (cell === 'in_force') return `the treaty ${high === 0 ? 'never entered into force' : 'was always in force'}`;
  const said = (value: number) => (cell === 'turn' ? String(value) : numbers.short(value));
  const where = low === high ? `at ${said(low)}` : `between ${said(low)} and ${said(high)}`;
  return `\`${cell}\` stayed ${where}, and this condition asks for ${ASKED[is]} ${to}`;
};

/** `In 2,000 games, …: the gauge stayed between …` */
const seen = ({ games, because }: Unreached, fact: string): string =>
  `In ${numbers.whole(games)} games, ${fact}${because === null ? '' : `: ${stayed(because)}`}.`;

export default {
  'turn-without-dossier': ({ turns, empty }) => [
    plural(empty.length, {
      one: `Turn ${empty[0]} has no dossier: nothing is decided there.`,
      other: `${empty.length} turns out of ${turns} have no dossier (${empty.join(', ')}): nothing is decided there.`,
    }),
    'Add dossiers, bring their `turn` forward, or lower `count`.',
  ],
  'never-affordable': ({ games, doctrine, gauge, cost, high }) => [
    `In ${numbers.whole(games)} games, nobody could afford the option \`${doctrine}\`: it costs ${cost}, and \`${gauge}\` never went above ${numbers.short(high)}.`,
    `Lower this cost, or give more \`${gauge}\` at the start.`,
  ],
  'option-never-open': ({ doctrine, ...found }) => [
    seen(found, `the option \`${doctrine}\` was never open`),
    'Ease its condition or cost.',
  ],
  'dossier-never-open': ({ name, hasCondition, ...found }) => [
    seen(found, `the dossier \`${name}\` never opened`),
    hasCondition
      ? 'Change its condition, or the order of the dossiers.'
      : 'Those before it take all the turns: add a turn, or change their order.',
  ],
  'event-never-happens': ({ name, isEcho, ...found }) => [
    seen(found, `the event \`${name}\` could never happen`),
    found.because !== null
      ? 'Change the threshold, or what moves the gauge.'
      : isEcho
        ? 'Change what it echoes, or make `in` shorter.'
        : 'Change its chance or its condition.',
  ],
  'session-never-held': ({ games }) => [
    `In ${numbers.whole(games)} games, no session was held: nothing could be negotiated.`,
    'Bring the dossiers that propose a `clause` forward, or lower `clauses_needed`.',
  ],
  'lever-never-affordable': ({ games, name, gauge, cost, high }) => [
    `In ${numbers.whole(games)} games, nobody could afford the lever \`${name}\`: it costs ${cost}, and \`${gauge}\` never went above ${numbers.short(high)}.`,
    `Lower this cost, or give more \`${gauge}\` at the start.`,
  ],
  'lever-never-open': ({ name, ...found }) => [
    seen(found, `the lever \`${name}\` could never be used`),
    'Ease its condition or cost.',
  ],
  'promise-never-kept': ({ name, ...found }) => [
    seen(found, `the promise \`${name}\` was never kept`),
    'Ask for less in `kept`.',
  ],
  'promise-always-kept': ({ name, games }) => [
    `In ${numbers.whole(games)} games, the promise \`${name}\` was always kept: it binds nobody.`,
    'Ask for more in `kept`.',
  ],
  'constraint-never-open': ({ name, doctrine, ...found }) => [
    seen(found, `under the constraint \`${name}\`, the \`${doctrine}\` options always stayed closed`),
    'Ease this condition.',
  ],
  'ending-never-reached': ({ name, ...found }) => [
    seen(found, `none led to the ending \`${name}\``),
    found.because === null
      ? 'Change its condition, or that of the endings before it.'
      : 'Change the threshold, or what moves the gauge.',
  ],
} satisfies typeof fr;
