/** Pictures of who watches, arms and holds. */
import { type IconName, icon } from '../icons';
import { type Draw, almond, bust, frame, repeats } from './parts';
import { type Shape, circle, clamp, n, rectangle } from '../shapes';

/** A wall of eyes, all on one person. */
export const yeux: Draw = (width, height) => {
  const rows = 3;
  const cell = height / rows;
  const { count: columns, step } = repeats(width, cell * 1.36, 2);
  const who = Math.max(0, columns - 2);
  const shapes: Shape[] = [];
  const [px, py] = [(who + 0.5) * step, height * 0.72];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (column === who && row > 0) continue;
      const [x, y] = [(column + 0.5) * step, (row + 0.5) * cell];
      const half = Math.min(step * 0.46, cell * 0.62);
      shapes.push(almond(x, y, half, 'red'));
      const reach = Math.hypot(px - x, py - y) || 1;
      const [dx, dy] = [((px - x) / reach) * half * 0.28, ((py - y) / reach) * half * 0.12];
      shapes.push({ d: circle(x, y, half * 0.34), fill: 'cream' });
      shapes.push({ d: circle(x + dx * 0.45, y + dy, half * 0.2), fill: 'black' });
    }
  }
  const tall = height * 0.68;
  shapes.push(icon('homme', px - tall / 2, height - tall * 0.985, tall, 'ink'));
  return shapes;
};

/** One eye, as large as the sheet; someone small under it. */
export const oeil: Draw = (width, height) => {
  const half = Math.min(width * 0.5, height * 0.86);
  const [x, y] = [width / 2, height * 0.5];
  const tall = Math.min(height * 0.46, half * 0.5);
  return [
    almond(x, y, half, 'red'),
    { d: circle(x, y, half * 0.36), fill: 'cream' },
    { d: circle(x, y, half * 0.27), fill: 'black' },
    icon('homme', x - tall / 2, y - tall * 0.5, tall, 'cream'),
  ];
};

/** Four faces; the machine has picked one. */
export const visages: Draw = (width, height) => {
  const { count, step } = repeats(width, height * 0.5);
  const picked = count === 1 ? 0 : 1;
  const shapes: Shape[] = [];
  for (let i = 0; i < count; i++) {
    const x = (i + 0.5) * step;
    shapes.push(...bust(x, step, height, i === picked ? 'red' : 'ink'));
    if (i !== picked) continue;
    const y = height * 0.36;
    shapes.push(frame(x, y, Math.min(step * 0.47, height * 0.34), 'ink', clamp(step * 0.07, 3, 7)));
    shapes.push(almond(x, y, step * 0.2, 'cream'));
    shapes.push({ d: circle(x, y, step * 0.075), fill: 'black' });
  }
  return shapes;
};

/** Everyone speaks; one voice is a mouthpiece. */
export const bulles: Draw = (width, height) => {
  const { count, step } = repeats(width, height * 0.62, 2);
  const shapes: Shape[] = [];
  for (let row = 0; row < 2; row++) {
    for (let i = 0; i < count; i++) {
      const fake = row === 0 && i === Math.max(0, count - 2);
      const [x, y] = [i * step + (row ? step * 0.16 : 0), row * height * 0.5];
      const [w, h] = [step * 0.8, height * 0.32];
      const tailX = x + w * (i % 2 ? 0.68 : 0.2);
      const bubble = `M${n(x)} ${n(y + 2)}H${n(x + w)}V${n(y + h)}H${n(tailX + w * 0.2)}L${n(tailX)} ${n(y + h + height * 0.13)}V${n(y + h)}H${n(x)}Z`;
      shapes.push({ d: bubble, fill: fake ? 'red' : 'ink' });
      if (fake) {
        shapes.push(almond(x + w / 2, y + h * 0.52, Math.min(w * 0.34, h * 0.6), 'cream'));
        shapes.push({ d: circle(x + w / 2, y + h * 0.52, h * 0.16), fill: 'black' });
      } else
        shapes.push({
          d:
            rectangle(x + w * 0.14, y + h * 0.28, w * (0.72 - ((i + row) % 3) * 0.12), h * 0.14) +
            rectangle(x + w * 0.14, y + h * 0.56, w * (0.46 + ((i + row) % 2) * 0.16), h * 0.14),
          fill: 'paper',
        });
    }
  }
  return shapes;
};

/** Missiles in a row; one person stands among them. */
export const missile: Draw = (width, height) => {
  const { count, step } = repeats(width, height * 0.3, 3);
  const who = Math.floor(count / 2);
  const half = Math.min(step * 0.27, height * 0.1);
  const bands: Shape[] = [];
  const body: string[] = [];
  for (let i = 0; i < count; i++) {
    if (i === who) continue;
    const x = (i + 0.5) * step;
    const [top, base] = [height * (0.04 + ((i * 2) % 3) * 0.05), height * 0.86];
    body.push(
      `M${n(x)} ${n(top)}C${n(x + half)} ${n(top + half * 1.4)} ${n(x + half)} ${n(top + half * 2.4)} ${n(x + half)} ${n(top + half * 3)}` +
        `V${n(base - half * 2.2)}L${n(x + half * 1.75)} ${n(base - half)}V${n(base)}H${n(x - half * 1.75)}V${n(base - half)}L${n(x - half)} ${n(base - half * 2.2)}` +
        `V${n(top + half * 3)}C${n(x - half)} ${n(top + half * 2.4)} ${n(x - half)} ${n(top + half * 1.4)} ${n(x)} ${n(top)}Z`,
    );
    bands.push({ d: rectangle(x - half, top + half * 3.2, half * 2, half * 0.5), fill: 'paper' });
  }
  const [x, tall] = [(who + 0.5) * step, Math.min(height * 0.6, step * 1.3)];
  const floor = height * 0.88;
  return [
    { d: body.join(''), fill: 'red' },
    ...bands,
    { d: rectangle(0, floor, width, height * 0.12), fill: 'ink' },
    { d: circle(x, floor - tall * 0.5, tall * 0.6), fill: 'sun', clip: rectangle(0, 0, width, floor) },
    icon('bras', x - tall / 2, floor - tall * 0.98, tall, 'black'),
  ];
};

/** Eight arms, and what each holds. */
export const pieuvre: Draw = (width, height) => {
  const [cx, cy] = [width / 2, height * 0.34];
  const head = Math.min(height * 0.32, width * 0.24);
  const shapes: Shape[] = [];
  const held: IconName[] = ['serveur', 'bulles', 'puce', 'voix'];
  const arms = width > height * 1.3 ? 4 : 2;
  const prey = Math.min(height * 0.34, width / (arms * 1.6));
  const strokes: string[] = [];
  const ends: [number, number][] = [];
  for (let i = 0; i < arms; i++) {
    const side = i < arms / 2 ? -1 : 1;
    const rank = i < arms / 2 ? i : arms - 1 - i;
    const outermost = 0.5 - (prey * 0.64) / width;
    const reach = arms === 2 || rank === 0 ? outermost : outermost * 0.5;
    const x = cx + side * width * reach;
    const y = height - prey * 0.56;
    ends.push([x, y]);
    strokes.push(
      `M${n(cx + side * head * 0.4)} ${n(cy + head * 0.5)}C${n(cx + side * head * 0.7)} ${n(height * 0.86)} ${n(x - side * prey * 0.2)} ${n(height * (rank === 0 ? 0.1 : 0.4))} ${n(x)} ${n(y - prey * 0.3)}`,
    );
  }
  shapes.push({ d: strokes.join(''), stroke: 'red', width: head * 0.34, round: true });
  ends.forEach(([x, y], i) => {
    const box = rectangle(x - prey * 0.6, y - prey * 0.56, prey * 1.2, prey * 1.12);
    shapes.push({ d: box, fill: 'paper', stroke: 'ink', width: 3 });
    shapes.push(icon(held[i % held.length]!, x - prey * 0.42, y - prey * 0.42, prey * 0.84, 'ink'));
  });
  shapes.push({
    d:
      `M${n(cx - head)} ${n(cy)}A${n(head)} ${n(head)} 0 0 1 ${n(cx + head)} ${n(cy)}` +
      `C${n(cx + head)} ${n(cy + head * 0.6)} ${n(cx + head * 0.6)} ${n(cy + head * 0.7)} ${n(cx + head * 0.6)} ${n(cy + head * 1.25)}H${n(cx - head * 0.6)}` +
      `C${n(cx - head * 0.6)} ${n(cy + head * 0.7)} ${n(cx - head)} ${n(cy + head * 0.6)} ${n(cx - head)} ${n(cy)}Z`,
    fill: 'red',
  });
  shapes.push(almond(cx, cy + head * 0.1, head * 0.62, 'cream'));
  shapes.push({ d: circle(cx, cy + head * 0.1, head * 0.24), fill: 'black' });
  return shapes;
};

const TOWER =
  'M23 2h2l1 12h-4ZM21.500 15h5l3 13h-11ZM17 29h14v3H17ZM18 33h4l-6 15h-6ZM26 33h4l8 15h-6ZM19 40h10l1 3H18Z';

/** An iron tower, as posters draw Paris. */
export const tour: Draw = (width, height) => {
  const side = Math.min(width, height);
  const scale = side / 48;
  return [{ d: TOWER, fill: 'sun', transform: [scale, 0, 0, scale, width - side, height - side] }];
};
