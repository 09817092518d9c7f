/** The teachers' guide as it is written: its examples, and the changes that it asks for. */

export interface Fence {
  kind: string;
  text: string;
  line: number;
}

/** The fenced blocks of a Markdown text. */
export function fences(markdown: string): Fence[] {
  const lines = markdown.split('\n');
  const found: Fence[] = [];
  for (let i = 0; i < lines.length; i++) {
    const kind = /^```(\w+)$/.exec(lines[i]!)?.[1];
    if (kind === undefined) continue;
    const end = lines.indexOf('```', i + 1);
    found.push({ kind, text: lines.slice(i + 1, end).join('\n'), line: i + 1 });
    i = end;
  }
  return found;
}

/** Applies a change shown as in a diff: the lines that stay or go are there once, one under the other. */
export function changed(text: string, diff: string): string {
  const lines = diff.split('\n');
  const side = (gone: string) =>
    lines
      .filter((line) => !line.startsWith(gone))
      .map((line) => line.slice(1))
      .join('\n');
  const before = side('+');
  if (text.split(before).length !== 2) throw new Error(`not found once in the file:\n${before}`);
  return text.replace(before, () => side('-'));
}
