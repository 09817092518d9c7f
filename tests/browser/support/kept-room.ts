/** A room by raised hands as a tab keeps it, at a stage of its game: a reload goes on from there. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import {
  apply,
  newRoom,
  projection,
  usualSetup,
  type Action,
  type Card,
  type Mode,
  type TeacherAct,
} from '../../../src/class';
import { KEPT_ROOM } from '../../../src/store/room/has-room';
import { readScenario } from '../../../src/tools/support/scenario-file';

/** What the teacher does next: hands for the first answer that is open, and for each delegation its first card. */
function next(seen: ReturnType<typeof projection>): TeacherAct[] {
  const { stage } = seen;
  switch (stage.kind) {
    case 'lobby':
      return [{ do: 'begin' }];
    case 'vote':
      return [{ do: 'hands', vote: stage.vote, counts: { [stage.answers[0]!]: 17, [stage.answers.at(-1)!]: 9 } }];
    case 'file':
      return Object.entries(seen.cards ?? {}).map(([party, cards]) => {
        const card: Card = cards.find(({ closed }) => closed === null)!.card;
        return { do: 'speak', vote: stage.vote, party, card };
      });
    case 'review':
    case 'effects':
      return [{ do: 'continue' }];
    default:
      return [{ do: 'close' }];
  }
}

/** What a tab keeps of a room that has come to a stage. */
export async function keptRoomAt(kind: string, scenarioId: string, mode: Mode): Promise<string> {
  const { scenario } = await readScenario(resolve(import.meta.dirname, `../../../scenarios/${scenarioId}.yaml`));
  const setup = usualSetup(scenario!, { code: 'KMRV', seed: 7, mode, hands: true });
  const log: Action[] = [];
  let room = newRoom(setup, scenario!);
  while (room.stage.kind !== kind && log.length < 400) {
    for (const act of next(projection(room, 'teacher'))) {
      const action: Action = { id: `a${log.length}`, by: 'teacher', at: Date.now(), act };
      const applied = apply(room, action);
      if (!applied.ok) continue;
      room = applied.room;
      log.push(action);
    }
  }
  if (room.stage.kind !== kind) throw new Error(`the room never comes to ${kind}`);
  return JSON.stringify({ setup, log });
}

/** Loads the page again, in a room at a stage. */
export async function goOnInRoom(page: Page, kept: string): Promise<void> {
  await page.evaluate(([name, text]) => sessionStorage.setItem(name, text), [KEPT_ROOM, kept] as const);
  await page.reload();
}

/** Loads the title again, in no room. */
export async function leaveRoom(page: Page): Promise<void> {
  await page.evaluate((name) => sessionStorage.removeItem(name), KEPT_ROOM);
  await page.goto(new URL('./', page.url()).href);
  await page.waitForSelector('main[data-screen=catalogue] h1');
}
