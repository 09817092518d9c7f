/** Plays recipes with Web Audio. The sound card is left alone but while something is heard. */
import { type Layer, LONGEST, type NoiseLayer, type Recipe, type ToneLayer } from './recipes';
import { hertz } from './scale';

export interface PlacedRecipe {
  recipe: Recipe;
  /** Seconds from the start. */
  at: number;
}

const LOUDNESS = 0.5;
/** What an envelope falls to: an exponential never reaches 0. */
const SILENCE = 0.0001;
/** Seconds in which what was playing gives way. */
const FADE = 0.08;

export class Player {
  #context: AudioContext | null = null;
  #output: AudioNode | null = null;
  /** What plays: another score fades it out. */
  #score: GainNode | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** Plays a score; what was playing gives way. Silent in a tab that is hidden, and where the browser has no sound. */
  play(score: readonly PlacedRecipe[]): void {
    if (score.length === 0 || document.hidden) return;
    const context = this.#wake();
    if (context === null) return;
    this.#fade();
    this.#score = context.createGain();
    this.#score.connect(this.#output!);
    // a moment for the processor to have it all
    const start = context.currentTime + 0.03;
    for (const { recipe, at } of score) render(context, this.#score, recipe, start + at);
    const seconds = Math.max(...score.map(({ at }) => at)) + LONGEST;
    this.#rest = setTimeout(() => this.#sleep(), 1000 * seconds + 500);
  }

  /** Silence at once. */
  hush(): void {
    if (this.#context === null) return;
    this.#fade();
    this.#rest = setTimeout(() => this.#sleep(), 2000 * FADE);
  }

  /** The first time, builds what everything goes through; null where the browser refuses. */
  #wake(): AudioContext | null {
    clearTimeout(this.#rest);
    try {
      this.#context ??= new AudioContext();
    } catch {
      return null;
    }
    this.#output ??= outputOf(this.#context);
    // A browser that has silenced the page (a call, a locked screen) plays on when it is asked to.
    if (this.#context.state !== 'running') this.#context.resume().catch(() => {});
    return this.#context;
  }

  #fade(): void {
    clearTimeout(this.#rest);
    const score = this.#score;
    this.#score = null;
    if (score === null) return;
    const { currentTime } = score.context;
    score.gain.setValueAtTime(1, currentTime);
    score.gain.linearRampToValueAtTime(0, currentTime + FADE);
    setTimeout(() => score.disconnect(), 2000 * FADE);
  }

  #sleep(): void {
    this.#score?.disconnect();
    this.#score = null;
    void this.#context?.suspend().catch(() => {});
  }
}

/** Everything goes through a limiter: sounds that meet are no louder than one. */
export function outputOf(context: BaseAudioContext): AudioNode {
  const limiter = new DynamicsCompressorNode(context, {
    threshold: -14,
    knee: 6,
    ratio: 14,
    attack: 0.003,
    release: 0.2,
  });
  const output = new GainNode(context, { gain: LOUDNESS });
  output.connect(limiter).connect(context.destination);
  return output;
}

/** Makes the nodes of a recipe, which play from `start` on and go by themselves. */
export function render(context: BaseAudioContext, output: AudioNode, recipe: Recipe, start: number): void {
  for (const layer of recipe) {
    const at = start + layer.at;
    const envelope = envelopeOf(context, layer, at);
    envelope.connect(output);
    if (layer.kind === 'tone') playTone(context, envelope, layer, at);
    else playNoise(context, envelope, layer, at);
  }
}

function envelopeOf(context: BaseAudioContext, { attack, seconds, gain }: Layer, at: number): GainNode {
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(0, at);
  envelope.gain.linearRampToValueAtTime(gain, at + attack);
  envelope.gain.exponentialRampToValueAtTime(SILENCE, at + seconds);
  return envelope;
}

/** A note; where it beats, two voices that are so many hertz apart, each half as loud. */
function playTone(context: BaseAudioContext, envelope: GainNode, layer: ToneLayer, at: number): void {
  const strengths = Float32Array.from([0, ...layer.partials]);
  const wave = context.createPeriodicWave(new Float32Array(strengths.length), strengths);
  const voices = layer.beat === 0 ? [0] : [-layer.beat / 2, layer.beat / 2];
  for (const away of voices) {
    const voice = context.createOscillator();
    voice.setPeriodicWave(wave);
    voice.frequency.setValueAtTime(hertz(layer.step) + away, at);
    voice.frequency.exponentialRampToValueAtTime(hertz(layer.to) + away, at + layer.seconds);
    voice.connect(new GainNode(context, { gain: 1 / voices.length })).connect(envelope);
    voice.start(at);
    voice.stop(at + layer.seconds);
  }
}

function playNoise(context: BaseAudioContext, envelope: GainNode, layer: NoiseLayer, at: number): void {
  const source = new AudioBufferSourceNode(context, { buffer: noiseOf(context), loop: true });
  const band = new BiquadFilterNode(context, { type: 'bandpass', Q: layer.narrow });
  band.frequency.setValueAtTime(hertz(layer.step), at);
  band.frequency.exponentialRampToValueAtTime(hertz(layer.to), at + layer.seconds);
  // A narrow band lets little through: it is made as loud as a wide one.
  source
    .connect(band)
    .connect(new GainNode(context, { gain: Math.sqrt(layer.narrow) }))
    .connect(envelope);
  // Voices that begin together are not one voice.
  source.start(at, (layer.step * 0.137 + layer.at * 3.1) % NOISE_SECONDS);
  source.stop(at + layer.seconds);
}

const NOISE_SECONDS = 2;
const noises = new WeakMap<BaseAudioContext, AudioBuffer>();

function noiseOf(context: BaseAudioContext): AudioBuffer {
  const known = noises.get(context);
  if (known !== undefined) return known;
  const buffer = context.createBuffer(1, NOISE_SECONDS * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  noises.set(context, buffer);
  return buffer;
}
