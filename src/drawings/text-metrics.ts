/** How wide a text is, before any font is loaded: enough to size a label and to know whether it fits. */
import type { Font } from './shapes';

/** Advance of each letter from space to tilde, in thousandths of the size, measured on the two fonts at 18 px (large type is a little narrower). */
const ADVANCES: Readonly<Record<Font, readonly number[]>> = {
  display: (
    '184 239 325 532 481 888 649 150 293 315 413 386 159 246 161 290 491 300 461 450 489 474 491 388 476 491 ' +
    '180 161 386 386 386 351 834 502 518 505 528 417 397 521 536 259 336 519 392 741 583 531 517 536 515 485 ' +
    '435 531 498 762 532 540 421 299 300 299 467 469 283 461 492 455 492 449 315 468 485 245 263 470 245 709 ' +
    '485 469 492 492 371 432 315 483 467 708 471 481 391 293 240 275 386'
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
  '’': { display: 160, text: 269 },
  '…': { display: 600, text: 780 },
  '−': { display: 386, text: 595 },
  '·': { display: 161, text: 294 },
  Œ: { display: 650, text: 1024 },
  œ: { display: 724, text: 936 },
  Æ: { display: 645, text: 966 },
  æ: { display: 703, text: 878 },
  '—': { display: 513, text: 832 },
  '«': { display: 470, text: 649 },
  '»': { display: 470, text: 649 },
  '€': { display: 556, text: 678 },
  '\u00a0': { display: 184, text: 312 },
  '\u202f': { display: 92, text: 156 },
};

const AVERAGE: Readonly<Record<Font, number>> = { display: 480, text: 600 };

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
