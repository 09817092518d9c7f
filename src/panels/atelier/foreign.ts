import { isLanguage, type Language } from '../../scenario/playable';
import type { Checked } from '../../store/atelier/atelier';

export interface ForeignTexts {
  code: 'extra-language' | 'missing-language';
  language: Language;
}

/** Languages that texts have and the world does not, or the other way round, with how many texts are told of. */
export function languagesIn(problems: Checked['problems']) {
  const found = new Map<string, ForeignTexts>();
  for (const { code, details } of problems) {
    const { language } = (details ?? {}) as { language?: unknown };
    if ((code !== 'extra-language' && code !== 'missing-language') || !isLanguage(language)) continue;
    const key = `${code} ${language}`;
    found.set(key, { code, language });
  }
  return [...found.values()];
}
