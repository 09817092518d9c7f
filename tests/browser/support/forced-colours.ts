import type { Page } from 'playwright-core';

/**
 * Where the system takes every colour away: what cannot be told from its ground, does not look like what can be pressed, or is
 * on and looks as if it were off. The
 * system leaves what is drawn as it is: charts are looked at, and pictures, which stand on a ground of their own, are not.
 */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const rgba = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
    };
    const light = ([r, g, b]: readonly number[]) =>
      [r!, g!, b!]
        .map((part) => part / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0);
    const groundOf = (element: Element | null): readonly number[] => {
      if (element === null) return rgba('Canvas');
      const ground = rgba(getComputedStyle(element).backgroundColor);
      return ground[3] > 127 ? ground : groundOf(element.parentElement);
    };
    const between = (ink: readonly number[], ground: readonly number[]) => {
      const [more, less] = [light(ink), light(ground)].sort((a, b) => b - a) as [number, number];
      return (more + 0.05) / (less + 0.05);
    };
    const contrast = (ink: string, element: Element) => between(rgba(ink), groundOf(element));
    const inkOf = (sign: Element) => {
      const { fill, stroke } = getComputedStyle(sign);
      return fill === 'none' || rgba(fill)[3] < 128 ? stroke : fill;
    };
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const nameOf = (element: Element) =>
      `${element.tagName} ${element.getAttribute('class')} ${element.closest('[class]')?.textContent?.trim().slice(0, 30)}`;
    const signs = [...document.querySelectorAll(':is(main, dialog) svg.icon')]
      .filter((sign) => isShown(sign) && contrast(inkOf(sign), sign) < 3)
      .map((sign) => `sign ${nameOf(sign.parentElement!)}`);
    const texts = [
      ...document.querySelectorAll(':is(main, dialog) :is(p, h1, h2, h3, li, span, b, button, dt, dd, th, td)'),
    ]
      .filter(
        (text) =>
          isShown(text) &&
          text.closest('.visually-hidden, svg, :disabled, [aria-disabled=true]') === null &&
          [...text.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '') &&
          contrast(getComputedStyle(text).color, text) < 4.5,
      )
      .map((text) => `text ${nameOf(text)}`);
    const isRuled = (button: Element) => {
      const { borderTopWidth, textDecorationLine } = getComputedStyle(button);
      return parseFloat(borderTopWidth) > 0 || textDecorationLine.includes('underline');
    };
    const buttons = [...document.querySelectorAll('main :is(.choose, .promise-make, .next, .table-move, .tab)')]
      .filter((button) => isShown(button) && !isRuled(button))
      .map((button) => `no rule ${nameOf(button)}`);
    // What is on, of those that stand side by side, looks otherwise than one that is off.
    const looks = (element: Element) => {
      const { outlineStyle, outlineWidth, borderTopWidth, textDecorationLine, fontWeight, flexGrow } =
        getComputedStyle(element);
      const outline = outlineStyle === 'none' ? '' : outlineWidth;
      return [outline, borderTopWidth, textDecorationLine, fontWeight, flexGrow, groundOf(element)].join();
    };
    const same = ['aria-pressed', 'aria-current', 'aria-selected'].flatMap((state) =>
      [...document.querySelectorAll(`:is(main, dialog) [${state}=true]`)]
        .filter((on) => {
          const beside =
            on
              .closest('[role=group], [role=tablist], ul, ol')
              ?.querySelectorAll(`.${on.classList[0] ?? 'none'}, button`) ?? [];
          const off = [...beside].find((one) => one !== on && one.getAttribute(state) !== 'true' && isShown(one));
          return isShown(on) && off !== undefined && on !== document.activeElement && looks(on) === looks(off);
        })
        .map((on) => `on as if off ${nameOf(on)}`),
    );
    /** Round its letters, on a plate behind them, or under the whole drawing. */
    const groundOfName = (name: Element) => {
      const { stroke } = getComputedStyle(name);
      if (stroke !== 'none') return rgba(stroke);
      const plate = name.matches('.panel-flag text, .on-bar') ? name.parentElement!.querySelector('path') : null;
      return plate === null ? groundOf(name) : rgba(getComputedStyle(plate).fill);
    };
    const names = [...document.querySelectorAll('.chart text')]
      .filter((name) => isShown(name) && between(rgba(getComputedStyle(name).fill), groundOfName(name)) < 4.5)
      .map((name) => `name in a chart ${name.textContent}`);
    const lines = [...document.querySelectorAll('.chart path:not([class*=under], [class*=ground])')]
      .filter((line) => {
        const { stroke } = getComputedStyle(line);
        return isShown(line) && stroke !== 'none' && contrast(stroke, line) < 3;
      })
      .map((line) => `line in a chart ${line.getAttribute('class')}`);
    return [...signs, ...texts, ...buttons, ...same, ...names, ...lines];
  });
