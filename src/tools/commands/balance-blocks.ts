/** What the page of the balance report is built of: sections, tables, shapes, bars. */
import type { Doctrine } from '../../engine';
import { doctrineShape } from './balance-plot';
import type { Reading } from './balance-reading';
import { escaped } from './markup';

/** A part of the page under its heading. */
export const section = (id: string, title: string, ...content: readonly string[]): string =>
  `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(title)}</h2>\n${content.filter(Boolean).join('\n')}\n</section>`;

export const paragraph = (text: string, kind = ''): string => `<p${kind && ` class="${kind}"`}>${escaped(text)}</p>`;

export interface Column {
  title: string;
  /** Numbers stand right. */
  isNumber?: boolean;
}

/**
 * A table whose first column names the rows. Cells are markup. `even`: the same widths in all such tables; `titled`:
 * the heading above says what the caption does.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  kind: 'even' | 'titled' | '' = '',
): string {
  const align = (i: number) => (columns[i]!.isNumber ? ' class="number"' : '');
  const head = columns.map(({ title }, i) => `<th scope="col"${align(i)}>${escaped(title)}</th>`).join('');
  const body = rows.map((cells) => {
    const [name, ...rest] = cells;
    return `<tr><th scope="row">${name}</th>${rest.map((cell, i) => `<td${align(i + 1)}>${cell}</td>`).join('')}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(caption)}"><table${kind && ` class="${kind}"`}><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** The shape of a doctrine, beside words. */
export const shape = (doctrine: Doctrine): string =>
  `<svg class="shape" viewBox="0 0 24 24" aria-hidden="true">${doctrineShape(doctrine, { x: 12, y: 12 }, 9)}</svg>`;

/** A bar as wide as a share, with the share in figures. */
export function bar(reading: Reading, share: number): string {
  const width = Math.round(share * 1000) / 10;
  const figure = escaped(reading.names.share(share));
  // Drawn: a content security policy that refuses styles in the page would refuse a width too.
  const drawn = `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg>`;
  return `<span class="share">${drawn} ${figure}</span>`;
}
