/** Answers every media query of a page of happy-dom alike: true is a wide window whose reader wants little movement. */
export function answerMediaQueries(matches: boolean): void {
  globalThis.matchMedia = (media: string) =>
    ({ matches, media, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
}
