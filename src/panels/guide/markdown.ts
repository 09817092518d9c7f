/** The parts of a document for authors: as much of Markdown as the guide and the reference are written in. */

export type Block =
  | { is: 'heading'; level: number; text: string; id: string }
  | { is: 'paragraph'; text: string }
  | { is: 'code'; text: string }
  | { is: 'list'; isNumbered: boolean; items: readonly string[] }
  | { is: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** The name of a heading in a link, as the hosts of Markdown make it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Pictures are files of the project, which the game has not: they are left out. */
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;
const ITEM = /^(?:-|\d+\.) +(.*)$/;

function blocksOf(markdown: string): Block[] {
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  let at = 0;
  /** The lines from here on that are of one kind. */
  const take = (isOne: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && isOne(lines[at]!)) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = /^(#{1,4}) +(.*)$/.exec(line);
    if (heading) {
      blocks.push({ is: 'heading', level: heading[1]!.length, text: heading[2]!, id: anchorOf(heading[2]!) });
      at++;
    } else if (line.startsWith('```')) {
      at++;
      blocks.push({ is: 'code', text: take((other) => !other.startsWith('```')).join('\n') });
      at++;
    } else if (line.startsWith('|')) {
      const [head, , ...rows] = take((other) => other.startsWith('|')).map(cellsOf);
      blocks.push({ is: 'table', head: head!, rows });
    } else if (ITEM.test(line)) {
      const items = take((other) => ITEM.test(other) || /^ +\S/.test(other));
      blocks.push({ is: 'list', isNumbered: /^\d/.test(line), items: itemsOf(items) });
    } else if (line.trim() === '' || PICTURE.test(line.trim())) at++;
    else {
      const text = take((other) => other.trim() !== '' && !/^(?:#|```|\||!\[)/.test(other) && !ITEM.test(other)).join(
        ' ',
      );
      blocks.push({ is: 'paragraph', text });
    }
  }
  return blocks;
}

const itemsOf = (lines: readonly string[]): string[] => {
  const items: string[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line)?.[1];
    if (item !== undefined) items.push(item);
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return items;
};

/** A bar inside a word of code is written `\|`. */
const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));

export type Piece =
  | { is: 'text' | 'code' | 'strong' | 'emphasis'; text: string }
  | { is: 'link'; text: string; to: string };

const PIECE = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** A line of words, with what is marked in it. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const plain = (to: number) => {
    if (to > end) pieces.push({ is: 'text', text: text.slice(end, to) });
  };
  for (const match of text.matchAll(PIECE)) {
    const [whole, code, strong, emphasis, link, to] = match;
    plain(match.index);
    if (code !== undefined) pieces.push({ is: 'code', text: code });
    else if (strong !== undefined) pieces.push({ is: 'strong', text: strong });
    else if (emphasis !== undefined) pieces.push({ is: 'emphasis', text: emphasis });
    else pieces.push({ is: 'link', text: link!, to: to! });
    end = match.index + whole.length;
  }
  plain(text.length);
  return pieces;
}

/** A document without its title, which the page has, and without the line that says where its translation is. */
export const documentBlocks = (markdown: string): Block[] =>
  blocksOf(markdown)
    .slice(1)
    .filter((block) => block.is !== 'paragraph' || !/^\*[^*]*\]\(GUIDE\.\w+\.md\)\.\*$/.test(block.text));
