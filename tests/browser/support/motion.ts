/** What moves on a page whose system asks for no motion. */
import type { Page } from 'playwright-core';

interface Noted {
  moved: Set<string>;
  pictures: Set<number>;
}

/** Put in before the page starts: notes each movement that a style sets off, however short, and each picture of the moving world. */
export const noteMotion = () => {
  const noted: Noted = { moved: new Set(), pictures: new Set() };
  Object.assign(globalThis, { noted });
  for (const kind of ['animationstart', 'transitionrun'] as const)
    addEventListener(
      kind,
      (event) => {
        const { animationName, propertyName } = event as AnimationEvent & TransitionEvent;
        noted.moved.add(`${animationName ?? propertyName} of ${(event.target as Element).outerHTML.slice(0, 80)}`);
      },
      true,
    );
  for (const context of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype])
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw: (...args: number[]) => void = context[name];
      Object.assign(context, {
        [name](this: WebGLRenderingContext, ...args: number[]) {
          // What is drawn within a few milliseconds is one picture.
          noted.pictures.add(Math.round(performance.now() / 4));
          draw.apply(this, args);
        },
      });
    }
};

/** What has moved since the last call: one line a movement. */
export const moved = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: Noted };
    const found = [...noted.moved].map((what) => `motion: ${what}`);
    noted.moved.clear();
    return found;
  });

/** How many pictures the moving world has drawn since the last call. */
export const picturesDrawn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { pictures } = (globalThis as unknown as { noted: Noted }).noted;
    const { size } = pictures;
    pictures.clear();
    return size;
  });
