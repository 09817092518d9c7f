/** Answers the media queries of a page of happy-dom, all alike or one by one: true is a wide window whose reader wants little movement. */
export function answerMediaQueries(answer: boolean | ((media: string) => boolean)): void {
  globalThis.matchMedia = (media: string) =>
    ({
      matches: typeof answer === 'boolean' ? answer : answer(media),
      media,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as never;
}
