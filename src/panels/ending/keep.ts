/** The pictures of an ending as files of one's own, in the inks of the page. Nothing is fetched for them. */
import { PALETTES, type Theme } from '../../drawings';
import { type EndingSheet, endingSheet, type SheetName, SHEETS } from '../../drawings/endings/sheet';
import { familiesOf, lettersReady, print } from '../../drawings/canvas-printer';
import { download } from '../ui/download';

/** @throws when the browser gives no canvas, or no picture of it */
async function printed(name: SheetName, sheet: EndingSheet, theme: Theme): Promise<Blob> {
  const families = familiesOf(document.documentElement);
  await lettersReady(families);
  const canvas = document.createElement('canvas');
  canvas.width = SHEETS[name].width;
  canvas.height = SHEETS[name].height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  print(context, endingSheet(name, sheet), { palette: PALETTES[theme], families, density: 1 });
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (picture === null) throw new Error('The canvas gave no picture.');
  return picture;
}

/** @throws as `printed` does */
export async function savePicture(name: SheetName, sheet: EndingSheet, theme: Theme, fileName: string): Promise<void> {
  download(fileName, await printed(name, sheet, theme));
}

/**
 * Hands the card and its words over, the words alone where pictures are not taken. Who changes their mind is not an error.
 * @throws as `printed` does
 */
export async function shareCard(sheet: EndingSheet, theme: Theme, fileName: string, text: string): Promise<void> {
  const file = new File([await printed('card', sheet, theme)], fileName, { type: 'image/png' });
  const whole = { files: [file], text, title: sheet.title };
  try {
    await navigator.share(navigator.canShare?.(whole) ? whole : { text, title: sheet.title });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}

/** A title as a file is called: its words in small letters. */
export const fileNameOf = (...parts: readonly string[]): string =>
  `${parts
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.png`;
