/** The sounds of a turn, synthesised: no file is fetched. Only where the player turned sound on. */
import type { Cue } from './source';

/** Hertz from and to, seconds, and the shape of the wave. */
type Tone = readonly [from: number, to: number, seconds: number, wave: OscillatorType];

const TONES: Readonly<Record<Cue['kind'], Tone>> = {
  arrival: [196, 147, 0.3, 'sine'],
  decision: [180, 120, 0.09, 'triangle'],
  shock: [110, 40, 0.45, 'sawtooth'],
  event: [440, 440, 0.12, 'sine'],
  flows: [300, 420, 0.25, 'sine'],
  threshold: [660, 880, 0.16, 'sine'],
  signature: [523, 659, 0.18, 'triangle'],
  exit: [494, 330, 0.22, 'triangle'],
  'entry-into-force': [392, 784, 0.4, 'triangle'],
  lapse: [392, 196, 0.4, 'triangle'],
};
const LOUDNESS = 0.08;

let context: AudioContext | null = null;

/** Plays the tones of the cues one after the other. Silent where the browser has no sound. */
export function play(cues: readonly Cue[]): void {
  try {
    context ??= new AudioContext();
  } catch {
    return;
  }
  // A browser that has silenced the page (a call, a locked screen) plays on when it is asked to.
  if (context.state !== 'running') context.resume().catch(() => {});
  let at = context.currentTime;
  for (const { kind } of cues.slice(0, 8)) {
    const [from, to, seconds, wave] = TONES[kind];
    const voice = context.createOscillator();
    const loudness = context.createGain();
    voice.type = wave;
    voice.frequency.setValueAtTime(from, at);
    voice.frequency.exponentialRampToValueAtTime(to, at + seconds);
    loudness.gain.setValueAtTime(LOUDNESS, at);
    loudness.gain.exponentialRampToValueAtTime(0.001, at + seconds);
    voice.connect(loudness).connect(context.destination);
    voice.start(at);
    voice.stop(at + seconds);
    at += seconds + 0.12;
  }
}
