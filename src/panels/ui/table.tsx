import './table.css';
import type { ComponentChildren, VNode } from 'preact';

interface Column {
  label: ComponentChildren;
  /** Of its cells in the style sheets. */
  class?: string;
  /** The whole of an abbreviated label. */
  abbr?: string;
}

interface Row {
  key: string | number;
  class?: string;
  /** The first one heads the row. */
  cells: readonly ComponentChildren[];
}

interface TableProps {
  /** Its name, above it. */
  caption?: string;
  /** Its name where it is not seen, or the id of the heading that is its name. */
  label?: string;
  labelledBy?: string;
  columns: readonly (Column | VNode | string)[];
  rows: readonly Row[];
  /** Whether it scrolls in its place where it is wider. */
  isWide?: boolean;
  class?: string;
}

/** A column of numbers. */
export const numeric = (label: string, abbr?: string): Column => ({ label, class: 'num', ...(abbr && { abbr }) });

/** A table with a name, a heading for each column and one for each row. */
export function Table({ caption, label, labelledBy, columns, rows, isWide, class: className }: TableProps) {
  const heads = columns.map((column): Column =>
    typeof column === 'object' && 'label' in column ? column : { label: column },
  );
  const table = (
    <table class={className} aria-labelledby={labelledBy}>
      {caption !== undefined && <caption>{caption}</caption>}
      {label !== undefined && <caption class="visually-hidden">{label}</caption>}
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={i} scope="col" abbr={head.abbr}>
              {head.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, class: rowClass, cells: [head, ...cells] }) => (
          <tr key={key} class={rowClass}>
            <th scope="row">{head}</th>
            {cells.map((cell, i) => (
              <td key={i} class={heads[i + 1]?.class}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!isWide) return table;
  return (
    <div class="table-frame" role="region" aria-label={label} aria-labelledby={labelledBy} tabIndex={0}>
      {table}
    </div>
  );
}
