/** Under each card of a delegation: what it takes and whom it moves, or why it can't be filed. */
import { namedIn, UNIT, type Answer, type Move } from '../../engine';
import type { Card, CardSeen } from '../../class';
import type { Game } from '../../store/game/game';
import type { Locale } from '../../view-models/locale';
import { roomWords } from '../../words/class';
import { briefly, leversOf, rewordingsOf } from '../table/moves-view-model';
import { tableView } from '../table/view-model';

/**
 * @param game as the vote of the session would find it
 * @param party the delegation that would file it
 */
export function cardLine(game: Game, party: string, { card, closed }: CardSeen, locale: Locale): string | null {
  if (closed !== null) return briefly(game, closed, locale);
  const words = roomWords(locale.language).cop;
  if (card === 'wait') return words.still;
  if (card === 'sign' || card === 'hold') return wordLine(game, party, card === 'sign', locale);
  const { kind, id } = namedIn(card as Answer);
  const { numbers } = locale;
  const line = (of: string, amount: number): string => `${of}\u00a0${numbers.signedShort(amount)}`;
  const moved = (stances: readonly { short: string; amount: number }[]): string[] =>
    stances.map(({ short, amount }) => line(short, amount));
  if (kind === 'reword') {
    const changes = rewordingsOf(game, locale).find(({ answer }) => answer === card)?.changes ?? [];
    return list(moved(changes));
  }
  const lever = leversOf(game, locale).find(({ answer }) => answer === (`lever/${id}` as Move));
  if (lever === undefined) return null;
  const price = lever.price.map(({ label, amount }) => line(label, amount));
  return list([...price, ...moved(lever.stances.filter(({ amount }) => amount !== 0))]);
}

const list = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(', '));

/** The votes that sign, and what they become with a party's word. */
function wordLine(game: Game, party: string, signs: boolean, locale: Locale): string {
  const words = roomWords(locale.language).cop;
  const { parties, vote } = tableView(game, 'none', locale);
  const own = parties.find(({ id }) => id === party)!;
  if (own.signsAnyway === signs) return words.votes(vote.before);
  return words.votesThen(vote.before, signs ? vote.before + own.votes : vote.before - own.votes);
}

/** What a deal on a card would do to everybody's position; null where it moves nobody's. */
export function dealLine(game: Game, card: Card, locale: Locale): string | null {
  const { kind, id } = namedIn(card as Answer);
  if (kind !== 'offer' && kind !== 'ask') return null;
  const lever = game.scenario.rules.treaty?.levers?.find((one) => one.id === id);
  const { numbers, say } = locale;
  const moved = Object.entries(lever?.stance ?? {}).filter(([, points]) => points !== 0);
  if (moved.length === 0) return null;
  return roomWords(locale.language).cop.ifDeal(
    moved
      .sort(([, a], [, b]) => b - a)
      .map(
        ([actor, points]) =>
          `${say(game.scenario.texts.actors[actor]!.short)}\u00a0${numbers.signedShort(points * UNIT)}`,
      )
      .join(', '),
  );
}
