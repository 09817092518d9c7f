/** What stands under a card of a delegation: the votes that a word gives or takes, and that who waits moves nothing. */
import { expect, test } from 'vitest';
import type { Card } from '../../src/class';
import { cardLine } from '../../src/panels/seat/card-lines';
import { gameAtVote, gameOf } from '../../src/store/room/game-of';
import { localeIn } from '../../src/view-models/locale';
import { playableFrom } from '../support/playable';
import { TinyRoom } from '../support/room';
import { world } from '../support/world';

/** North's position is to hold, south's to sign; each has a seat. */
const SCENARIO = playableFrom(
  world()
    .lasting(2)
    .actor('north', { stance: 40, weight: 30 })
    .actor('south', { stance: 60, weight: 70 })
    .treaty({ quorum: 60 })
    .clause('audit')
    .lever('fund', { party: 'north', stance: { north: 8 } })
    .dossier('first', { cop: { clause: 'audit' } })
    .dossier('second', { from: 2 }).scenario,
);

test('a word says the votes that it gives or takes, whatever the position; to wait moves nothing', () => {
  const room = new TinyRoom(SCENARIO, { mode: 'cop', rounds: 2 }).join(2).teacher('begin').ballots('cop', 'cop');
  room.teacher('continue').teacher('close');
  const lines = (): (string | null)[] => {
    const seen = room.seen('projector');
    if (!('round' in seen.stage)) throw new Error('no round is open');
    const game = gameAtVote(gameOf(seen, SCENARIO), seen.stage);
    return (['sign', 'hold', 'wait'] as const).map((card) =>
      cardLine(game, 'south', { card, closed: null }, localeIn('fr')),
    );
  };
  const file = (seat: number, card: Card) => room.do(seat, { do: 'file', vote: room.vote, card });
  expect(lines()).toEqual(['0 → 70 voix sur cent', '0 voix sur cent', 'Rien ne bouge.']);
  file(0, 'wait');
  file(1, 'sign').teacher('continue');
  expect(lines()).toEqual(['70 voix sur cent', '70 → 0 voix sur cent', 'Rien ne bouge.']);
});
