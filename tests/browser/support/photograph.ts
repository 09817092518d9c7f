/** Pictures of the page for the documents: PNG with a palette, as small as flat inks allow. */
import { writeFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import type { Page, PageScreenshotOptions } from 'playwright-core';

/** Inks, paper, its grain, and the edges of letters. */
const COLOURS = 160;

/** Takes a picture of the page as it stands, or of a part of it. */
export async function photograph(page: Page, path: string, options: PageScreenshotOptions = {}): Promise<void> {
  await writeFile(path, palettePng(await pixelsOf(page, await page.screenshot(options))));
}

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, opaque, for each pixel. */
  rgba: Buffer;
}

/** The browser reads its own picture, in a page that has no policy. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const blank = await page.context().newPage();
  const { width, height, data } = await blank.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    drawing.drawImage(bitmap, 0, 0);
    const image = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
    const reader = new FileReader();
    reader.readAsDataURL(new Blob([image.data]));
    await new Promise((resolve) => reader.addEventListener('load', resolve));
    return { width: image.width, height: image.height, data: (reader.result as string).split(',')[1]! };
  }, png.toString('base64'));
  await blank.close();
  return { width, height, rgba: Buffer.from(data, 'base64') };
}

/** The same picture in at most so many colours: the commonest ones, each other pixel in the nearest of them. */
function palettePng({ width, height, rgba }: Pixels): Buffer {
  // Five bits a channel tell inks apart and melt the grain of the paper; a colour is the mean of those taken together.
  const binAt = (at: number) => ((rgba[at]! >> 3) << 10) | ((rgba[at + 1]! >> 3) << 5) | (rgba[at + 2]! >> 3);
  const bins = new Map<number, [count: number, red: number, green: number, blue: number]>();
  for (let at = 0; at < rgba.length; at += 4) {
    const [count, red, green, blue] = bins.get(binAt(at)) ?? [0, 0, 0, 0];
    bins.set(binAt(at), [count + 1, red + rgba[at]!, green + rgba[at + 1]!, blue + rgba[at + 2]!]);
  }
  const commonest = [...bins.values()].sort((a, b) => b[0] - a[0]).slice(0, COLOURS);
  const colours = commonest.map(([count, ...sums]) => sums.map((sum) => Math.round(sum / count)));
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const bin = binAt(at);
      let index = nearest.get(bin);
      if (index === undefined) {
        const distance = (colour: readonly number[]) =>
          colour.reduce((sum, part, channel) => sum + (part - rgba[at + channel]!) ** 2, 0);
        index = colours.reduce((best, colour, i) => (distance(colour) < distance(colours[best]!) ? i : best), 0);
        nearest.set(bin, index);
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours by number.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The check of the PNG specification; Node has its own from 22 on. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
