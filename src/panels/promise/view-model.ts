import { describeCondition } from '../../scenario/describe';
import type { Game } from '../../store/game/game';
import type { Locale } from '../../view-models/locale';
import { voiceView, type VoiceView } from '../../view-models/voices';
import { promiseWords } from '../../words/session';

export interface PromiseChoice {
  id: string;
  label: string;
  /** Who cheers, and what they say; null for nobody, or nothing. */
  voice: VoiceView | null;
  cheer: string | null;
  /** What it takes to keep it. */
  test: string;
}

/** A line in quotation marks that opens a text, after the name of who says it where that is written, and the rest of it. */
const CHEER = /^(?:[^«“:]+:\s)?([«“][^»”]+[»”])\s+(.+)$/su;

/** The promises that a game offers, in the order of the file. */
export function promiseChoices({ scenario }: Game, locale: Locale): PromiseChoice[] {
  const { say, language } = locale;
  return scenario.rules.promises!.map(({ id, kept }) => {
    const { label, about, cheers } = scenario.texts.promises![id]!;
    const voice = cheers === undefined ? null : voiceView(scenario, cheers, locale);
    const told =
      about === null ? promiseWords(language).keptIf(describeCondition(scenario, kept, language)) : say(about);
    const [, cheer = null, test = told] = CHEER.exec(told) ?? [];
    return { id, label: say(label), voice, cheer, test };
  });
}
