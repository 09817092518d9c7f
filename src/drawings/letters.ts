/** How wide a text is, before any font is loaded: enough to size a label and to know whether it fits. */
import type { Font } from './shapes';

/** Advance of each letter from space to tilde, in thousandths of the size, measured on the two fonts. */
const ADVANCES: Readonly<Record<Font, readonly number[]>> = {
  display: (
    '152 188 300 512 408 734 579 149 243 243 360 348 146 213 170 256 424 244 415 400 446 422 443 360 427 434 ' +
    '174 169 348 348 348 320 715 441 428 424 430 322 312 429 425 198 271 434 332 632 480 441 424 442 429 412 ' +
    '375 427 444 665 460 445 351 262 256 262 408 454 283 400 416 390 416 397 282 410 410 194 207 411 190 623 ' +
    '411 405 419 416 297 386 262 409 408 654 435 407 357 281 178 281 348'
  )
    .split(' ')
    .map(Number),
  text: (
    '312 303 390 765 610 969 725 210 335 335 485 595 271 373 272 440 659 440 579 600 624 607 626 537 624 571 ' +
    '272 272 569 612 569 547 781 678 643 658 688 597 566 718 701 424 561 663 552 858 717 746 629 756 650 610 ' +
    '607 686 644 886 685 650 618 340 440 344 582 400 288 552 596 510 596 563 365 593 571 300 259 555 318 882 ' +
    '571 576 596 599 376 508 376 567 530 740 539 521 505 381 254 381 537'
  )
    .split(' ')
    .map(Number),
};

/** The same for letters outside of that range; an accent adds nothing to its letter. */
const OTHERS: Readonly<Record<string, Readonly<Record<Font, number>>>> = {
  '’': { display: 167, text: 269 },
  '…': { display: 519, text: 780 },
  '−': { display: 348, text: 595 },
  '·': { display: 170, text: 294 },
  Œ: { display: 517, text: 1024 },
  œ: { display: 641, text: 936 },
  Æ: { display: 547, text: 966 },
  æ: { display: 628, text: 878 },
  '—': { display: 472, text: 832 },
  '«': { display: 403, text: 649 },
  '»': { display: 403, text: 649 },
  '€': { display: 462, text: 678 },
  '\u00a0': { display: 152, text: 312 },
  '\u202f': { display: 76, text: 156 },
};

const AVERAGE: Readonly<Record<Font, number>> = { display: 420, text: 600 };

function advance(letter: string, font: Font): number {
  const other = OTHERS[letter];
  if (other) return other[font];
  const bare = letter.normalize('NFD').charCodeAt(0);
  return ADVANCES[font][bare - 32] ?? AVERAGE[font];
}

/** Width in pixels. */
export function textWidth(text: string, size: number, font: Font): number {
  let thousandths = 0;
  for (const letter of text) thousandths += advance(letter, font);
  return (thousandths * size) / 1000;
}

/** The largest size at which a text fits in a width, at most `size`; 0 when that would be less than `least`. */
export function fittingSize(text: string, width: number, size: number, least: number, font: Font): number {
  const wanted = textWidth(text, 1, font);
  const fits = wanted <= 0 ? size : Math.min(size, width / wanted);
  return fits >= least ? fits : 0;
}
