import type { ScalarNode, Span } from '../yaml/tree';

/** The place in the file of a part of a scalar's text: exact when both read the same, else the whole scalar. */
export const spanInside = (source: string, node: ScalarNode, start: number, end: number): Span => {
  const value = String(node.value);
  const offsets: number[] = [];
  let at =
    node.style === 'quoted'
      ? node.span.start + 1
      : node.style === 'block'
        ? source.indexOf('\n', node.span.start) + 1
        : node.span.start;
  for (const letter of value) {
    if (/\s/.test(letter)) {
      offsets.push(at);
      while (at < node.span.end && /\s/.test(source[at] ?? '')) at++;
    } else {
      while (at < node.span.end && /\s/.test(source[at] ?? '')) at++;
      if (!source.startsWith(letter, at)) return node.span;
      for (let unit = 0; unit < letter.length; unit++) offsets.push(at + unit);
      at += letter.length;
    }
  }
  offsets.push(at);
  const from = offsets[Math.min(start, offsets.length - 1)] ?? node.span.start;
  const last = end > start ? (offsets[Math.min(end, offsets.length) - 1] ?? from) + 1 : from + 1;
  return { start: from, end: Math.max(from + 1, last) };
};
