import type { ClassText } from '../../class';
import type { Locale } from '../../view-models/locale';

/** A text of an instruction; in another language where the scenario has it in no other. */
export const classText = (text: ClassText, { language }: Locale): string =>
  text[language] ?? Object.values(text)[0] ?? '';
