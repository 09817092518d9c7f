/**
 * Worlds that whoever keeps the site has put beside it: files in `worlds/`, named one a line in `worlds/list.txt`. The site
 * lists them without being built again. They are looked for once the game is there; a site without any says nothing.
 */
export interface BesideWorld {
  /** From the page. */
  file: string;
  title: string;
}

const LIST = 'worlds/list.txt';
/** Worlds that are listed, letters of a title, and of the list. */
const [MOST, MOST_LETTERS, MOST_TEXT] = [12, 80, 10_000];

/** The worlds of a list: `my-world.yaml My world`, or the name of the file alone. What starts with `#` is a note. */
export function worldsIn(list: string): BesideWorld[] {
  return list
    .slice(0, MOST_TEXT)
    .split(/\r?\n/)
    .flatMap((line): BesideWorld[] => {
      const [, file, title = ''] = /^\s*([\w][\w.-]{0,79}\.ya?ml)(?:\s+(\S.*))?$/.exec(line) ?? [];
      if (file === undefined) return [];
      return [{ file: `worlds/${file}`, title: title.trim().slice(0, MOST_LETTERS) || file.replace(/\.ya?ml$/, '') }];
    })
    .slice(0, MOST);
}

/** The text of a file of the site. Rejects when there is none, or no network. */
export async function readFile(file: string): Promise<string> {
  const response = await fetch(file, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}

/** The worlds beside the site. Rejects where there is no list. */
export const worldsBeside = async (read = readFile): Promise<BesideWorld[]> => worldsIn(await read(LIST));
