/** The poster of an ending as a picture of one's own, in the inks of the page. Nothing is fetched for it. */
import { PALETTES, type Theme } from '../../drawings';
import { type EndingSheet, endingSheet, SHEET } from '../../drawings/endings/sheet';
import { familiesOf, lettersReady, print } from '../../drawings/canvas-printer';
import { download } from '../ui/download';

/** @throws when the browser gives no canvas, or no picture of it */
export async function savePoster(sheet: EndingSheet, theme: Theme, fileName: string): Promise<void> {
  const families = familiesOf(document.documentElement);
  await lettersReady(families);
  const canvas = document.createElement('canvas');
  canvas.width = SHEET.width;
  canvas.height = SHEET.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  print(context, endingSheet(sheet), { palette: PALETTES[theme], families, density: 1 });
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (picture === null) throw new Error('The canvas gave no picture.');
  download(fileName, picture);
}
