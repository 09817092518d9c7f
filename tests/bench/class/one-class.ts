/** One class on a laptop: how long a question takes to all its screens, and what the server weighs. */
import { freePort } from '../../class-server/redis';
import { voteSetup } from '../../class-server/world';
import { percentile } from './load';
import { openStream, post } from './our-seats';
import { residentBytes, start } from './processes';

export interface OneClass {
  /** From the teacher's press to the last of the screens. */
  screensP99Ms: number;
  /** Of the server, the site left out. */
  megabytes: number;
}

const QUESTIONS = 60;

export async function oneClass(folder: string, seats: number): Promise<OneClass> {
  const port = await freePort();
  const server = await start('serve', [String(port), '--data', folder]);
  const teacher = 'teacher-of-the-only-class';
  const { code } = await post<{ code: string }>(port, '/class/rooms', teacher, voteSetup());
  const keys = Array.from({ length: seats }, (_, seat) => `seat-${seat}-of-the-only-class`);
  const told = new Map<string, (stage: string) => void>();
  for (const key of keys) {
    await post(port, `/class/rooms/${code}/seats`, key, null);
    await openStream(port, code, key, (text) => {
      for (const [, stage] of text.matchAll(/"stage":\{"kind":"(\w+)"/g)) told.get(key)?.(stage!);
    });
  }
  let sent = 0;
  /** Milliseconds until each screen is at a stage. */
  async function act(doing: string, until: string): Promise<number[]> {
    const at = performance.now();
    const screens = keys.map(
      (key) =>
        new Promise<number>((resolve) => {
          told.set(key, (stage) => stage === until && resolve(performance.now() - at));
        }),
    );
    await post(port, `/class/rooms/${code}/actions`, teacher, { id: `act-${sent++}`, act: { do: doing } });
    return Promise.all(screens);
  }
  const waits = await act('begin', 'vote');
  for (let question = 1; question < QUESTIONS; question++) {
    await act('close', 'review');
    // No teacher is faster, and the last message is a while ago.
    await new Promise((resolve) => setTimeout(resolve, 300));
    // The same question again: a game has not so many.
    waits.push(...(await act('undo', 'vote')));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const megabytes = Math.round(residentBytes([server.pid]) / 1e6);
  await server.stop();
  return { screensP99Ms: Number(percentile(waits, 0.99).toPrecision(3)), megabytes };
}
