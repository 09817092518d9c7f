/** From here on a sheet is one screen: what it has to say stands side by side, and nothing of it scrolls. */
export const ONE_SCREEN = '(min-width: 76em) and (min-height: 36em)';
