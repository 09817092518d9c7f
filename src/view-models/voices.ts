/** Who speaks: the voice of a worldview, and for an option its advocate. */
import type { Doctrine } from '../engine';
import type { Face } from '../scenario/face-parts';
import type { PlayableScenario } from '../scenario/playable';
import type { Locale } from './locale';

export interface VoiceView {
  name: string;
  role: string;
  face: Face;
}

/** The person who speaks for a worldview; null for nobody. */
export function voiceView({ worldviews }: PlayableScenario, worldview: string, { say }: Locale): VoiceView | null {
  const voice = worldviews.find(({ id }) => id === worldview)?.voice;
  return voice === undefined ? null : { ...voice, role: say(voice.role) };
}

export interface AdvocateView extends VoiceView {
  line: string;
}

/** The person who speaks for an option, and what they say; null for nobody. */
export function advocateView(
  scenario: PlayableScenario,
  dossier: string,
  doctrine: Doctrine,
  locale: Locale,
): AdvocateView | null {
  const { advocate } = scenario.texts.dossiers[dossier]!.options[doctrine];
  const voice = advocate === undefined ? null : voiceView(scenario, advocate.worldview, locale);
  return voice === null ? null : { ...voice, line: locale.say(advocate!.line) };
}
