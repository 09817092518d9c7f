/**
 * The pictures of dossiers: a sign repeated, one of which is not like the others. Each fits any box, wide or narrow.
 * Red is tyranny's, yellow emancipation's; the rest is ink on paper.
 */
import { type IconName, icon, iconPath, isIconName } from './icons';
import type { Paint } from './inks';
import { type Shape, circle, clamp, ellipse, line, n, place, polar, polygon, rectangle } from './shapes';

type Draw = (width: number, height: number) => Shape[];

/** A drawing by its name in a scenario file: a picture, or any icon, printed large. */
export function picture(name: string, width: number, height: number): Shape[] {
  if (Object.hasOwn(DRAWN, name)) return DRAWN[name as PictureName](width, height);
  return isIconName(name) ? large(name, width, height) : large('livre', width, height);
}

/** How many signs of this width fit, at least `least`. */
const repeats = (width: number, each: number, least = 1): number => Math.max(least, Math.floor(width / each + 0.2));

/** An icon over a sun, cut by the edge of the box. */
function large(name: IconName, width: number, height: number): Shape[] {
  const side = Math.min(height * 0.94, width * 0.9);
  const x = width - side * 0.98;
  return [
    {
      d: circle(x + side / 2, height, Math.min(height * 0.86, width * 0.5)),
      fill: 'sun',
      clip: rectangle(0, 0, width, height),
    },
    icon(name, x, height - side, side, 'ink'),
  ];
}

function almond(x: number, y: number, half: number, fill: Paint): Shape {
  const v = half * 0.62;
  return {
    d: `M${n(x - half)} ${n(y)}C${n(x - half * 0.5)} ${n(y - v)} ${n(x + half * 0.5)} ${n(y - v)} ${n(x + half)} ${n(y)}C${n(x + half * 0.5)} ${n(y + v)} ${n(x - half * 0.5)} ${n(y + v)} ${n(x - half)} ${n(y)}Z`,
    fill,
  };
}

/** A head and shoulders, standing on the bottom edge. */
function bust(x: number, step: number, height: number, fill: Paint): Shape[] {
  const w = step;
  const shoulders =
    `M${n(x - w * 0.47)} ${n(height)}V${n(height * 0.8)}C${n(x - w * 0.47)} ${n(height * 0.66)} ${n(x - w * 0.2)} ${n(height * 0.68)} ${n(x - w * 0.13)} ${n(height * 0.63)}` +
    `V${n(height * 0.5)}H${n(x + w * 0.13)}V${n(height * 0.63)}C${n(x + w * 0.2)} ${n(height * 0.68)} ${n(x + w * 0.47)} ${n(height * 0.66)} ${n(x + w * 0.47)} ${n(height * 0.8)}V${n(height)}Z`;
  return [
    { d: shoulders, fill },
    { d: ellipse(x, height * 0.36, w * 0.27, w * 0.35), fill },
  ];
}

/** The corners of a camera's frame. */
function frame(x: number, y: number, half: number, stroke: Paint, width: number): Shape {
  const q = half;
  const c = half * 0.45;
  return {
    d:
      `M${n(x - q)} ${n(y - c)}V${n(y - q)}H${n(x - c)}M${n(x + c)} ${n(y - q)}H${n(x + q)}V${n(y - c)}` +
      `M${n(x + q)} ${n(y + c)}V${n(y + q)}H${n(x + c)}M${n(x - c)} ${n(y + q)}H${n(x - q)}V${n(y + c)}`,
    stroke,
    width,
  };
}

/** Four faces; the machine has picked one. */
const visages: Draw = (width, height) => {
  const count = repeats(width, height * 0.5);
  const step = width / count;
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

/** A wall of eyes, all on one person. */
const yeux: Draw = (width, height) => {
  const rows = 3;
  const cell = height / rows;
  const columns = repeats(width, cell * 1.36, 2);
  const step = width / columns;
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

/** Cabinets of servers; one is ours, and shines. */
const serveur: Draw = (width, height) => {
  const count = repeats(width, height * 0.5);
  const step = width / count;
  const ours = count === 1 ? 0 : count - 2;
  const shapes: Shape[] = [];
  for (let i = 0; i < count; i++) {
    const top = height * (i === ours ? 0.06 : 0.24);
    const [left, wide] = [i * step + step * 0.08, step * 0.84];
    const body: Paint = i === ours ? 'sun' : 'ink';
    const light: Paint = i === ours ? 'black' : 'paper';
    const units = i === ours ? 5 : 4;
    const pitch = (height - top) / units;
    for (let unit = 0; unit < units; unit++) {
      const y = top + unit * pitch;
      shapes.push({ d: rectangle(left, y, wide, pitch * 0.84), fill: body });
      shapes.push({
        d:
          rectangle(left + wide * 0.1, y + pitch * 0.3, wide * 0.13, pitch * 0.24) +
          rectangle(left + wide * 0.3, y + pitch * 0.3, wide * 0.13, pitch * 0.24) +
          rectangle(left + wide * 0.56, y + pitch * 0.36, wide * 0.34, pitch * 0.12),
        fill: light,
      });
    }
  }
  return shapes;
};

/** A row of cabinets under a glass; what it shows looks back. */
const loupe: Draw = (width, height) => {
  const lens = Math.min(height * 0.4, width * 0.4);
  const [cx, cy] = [width * 0.6, height * 0.45];
  const step = lens * 0.62;
  const shapes: Shape[] = [];
  const side = step * 0.92;
  for (let row = 0; row < 3; row++) {
    for (let x = (row % 2) * step * 0.5 - step * 0.4; x < width + step; x += step)
      shapes.push(icon('traite', x, height * 0.02 + row * height * 0.34, side, 'ink'));
  }
  const glass = circle(cx, cy, lens);
  shapes.push({ d: circle(cx, cy, lens * 1.18), fill: 'paper' });
  const handle = line([polar(cx, cy, lens, 42), polar(cx, cy, lens * 2.1, 42)]);
  shapes.push({ d: handle, stroke: 'paper', width: lens * 0.5 });
  shapes.push({ d: handle, stroke: 'ink', width: lens * 0.3 });
  shapes.push({ d: glass, fill: 'sun' });
  const big = lens * 1.46;
  shapes.push({ ...icon('traite', cx - big * 0.5, cy - big * 0.5, big, 'black'), clip: glass });
  shapes.push({ d: glass, stroke: 'ink', width: lens * 0.19 });
  return shapes;
};

/** A machine wrote five lines; a pen writes the sixth. */
const plume: Draw = (width, height) => {
  const rows = 5;
  const pitch = height / (rows + 0.3);
  const bar = pitch * 0.46;
  const shapes: Shape[] = [];
  for (let row = 0; row < rows - 1; row++) {
    const long = width * [0.94, 0.82, 0.97, 0.7][row]!;
    const squares: string[] = [];
    for (let x = 0; x + bar < long; x += bar * 1.5) squares.push(rectangle(x, pitch * (row + 0.3), bar, bar));
    shapes.push({ d: squares.join(''), fill: 'ink2', opacity: 0.5 });
  }
  const y = pitch * (rows - 0.7);
  const tip = width * (width > height ? 0.52 : 0.34);
  shapes.push({ d: rectangle(0, y - bar * 0.45, width, bar * 1.9), fill: 'sun' });
  shapes.push({ d: rectangle(0, y, tip, bar), fill: 'black' });
  const side = Math.min(height * 0.94, (width - tip) * 1.06);
  const pen = icon('plume', tip - side * 0.1, y + bar * 0.6 - side * 0.92, side, 'ink');
  shapes.push({ ...pen, stroke: 'paper', width: (3 * 48) / side });
  shapes.push(pen);
  return shapes;
};

/** Everyone speaks; one voice is a mouthpiece. */
const bulles: Draw = (width, height) => {
  const count = repeats(width, height * 0.62, 2);
  const step = width / count;
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

/** A hospital and those who need it. */
const hopital: Draw = (width, height) => {
  const wide = width > height * 1.2;
  const side = Math.min(height * 1.06, width * 0.96);
  const left = wide ? width - side * 1.02 : (width - side) / 2;
  const shapes: Shape[] = [
    { d: circle(left + side / 2, height * 0.5, height * 0.47), fill: 'sun' },
    icon('hopital', left, height - side * 0.92, side, 'ink'),
  ];
  if (!wide) return shapes;
  const step = height * 0.36;
  const tall = height * 0.62;
  for (let x = left - tall * 0.68, i = 0; x > -tall * 0.4; x -= step, i++)
    shapes.push(icon(i === 1 ? 'bras' : 'homme', x, height - tall * 0.98, tall, 'ink'));
  return shapes;
};

/** Missiles in a row; one person stands among them. */
const missile: Draw = (width, height) => {
  const count = repeats(width, height * 0.3, 3);
  const step = width / count;
  const who = Math.floor(count / 2);
  const half = Math.min(step * 0.27, height * 0.1);
  const shapes: Shape[] = [];
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
    shapes.push({ d: rectangle(x - half, top + half * 3.2, half * 2, half * 0.5), fill: 'paper' });
  }
  const bands = shapes.splice(0);
  shapes.push({ d: body.join(''), fill: 'red' }, ...bands);
  shapes.push({ d: rectangle(0, height * 0.88, width, height * 0.12), fill: 'ink' });
  const [x, tall] = [(who + 0.5) * step, Math.min(height * 0.6, step * 1.3)];
  shapes.push({
    d: circle(x, height * 0.88 - tall * 0.5, tall * 0.6),
    fill: 'sun',
    clip: rectangle(0, 0, width, height * 0.88),
  });
  shapes.push(icon('bras', x - tall / 2, height * 0.88 - tall * 0.98, tall, 'black'));
  return shapes;
};

/** The Earth, and what passes over it. */
const satellite: Draw = (width, height) => {
  const radius = Math.max(width * 0.62, height * 0.9);
  const [cx, cy] = [width / 2, height * 0.62 + radius];
  const shapes: Shape[] = [
    { d: circle(cx, cy, radius), fill: 'sea', clip: rectangle(0, 0, width, height) },
    {
      d: circle(cx, cy, radius + height * 0.26),
      stroke: 'ink',
      width: 2,
      dash: [2, 7],
      round: true,
      clip: rectangle(0, 0, width, height),
    },
  ];
  const count = repeats(width, height * 0.6);
  const side = Math.min(height * 0.46, width * 0.5);
  for (let i = 0; i < count; i++) {
    const share = count === 1 ? 0.5 : (i + 0.5) / count;
    const x = width * share;
    const y = cy - Math.sqrt(Math.max(0, (radius + height * 0.26) ** 2 - (x - cx) ** 2));
    const watching = i === Math.floor(count / 2);
    if (watching)
      shapes.push({
        d: polygon([
          [x, y],
          [x - side * 0.6, height],
          [x + side * 0.6, height],
        ]),
        fill: 'sun',
        opacity: 0.95,
      });
    shapes.push(icon('satellite', x - side / 2, Math.max(0, y - side / 2), side, 'ink'));
  }
  return shapes;
};

/** Server halls that smoke. */
const fumee: Draw = (width, height) => {
  const shapes: Shape[] = [];
  const count = repeats(width, height * 0.9);
  const step = width / count;
  for (let i = 0; i < count; i++) {
    const [x, base] = [i * step, height];
    const puffs = (
      [
        [0.24, 0.44, 0.1],
        [0.36, 0.32, 0.13],
        [0.52, 0.22, 0.16],
        [0.7, 0.15, 0.13],
        [0.86, 0.17, 0.1],
      ] as const
    ).map(([px, py, r]) => circle(x + step * px, height * py, Math.min(step, height) * r));
    shapes.push({ d: puffs.join(''), stroke: 'ink', width: 3 });
    shapes.push({ d: puffs.join(''), fill: 'paper2' });
    const hall =
      rectangle(x + step * 0.16, height * 0.46, step * 0.16, height * 0.54) +
      rectangle(x + step * 0.36, height * 0.6, step * 0.6, height * 0.4);
    shapes.push({ d: hall, fill: 'ink' });
    const lights = [0, 1, 2]
      .map((k) => rectangle(x + step * (0.43 + k * 0.16), height * 0.7, step * 0.1, height * 0.07))
      .concat(
        [0, 1, 2].map((k) => rectangle(x + step * (0.43 + k * 0.16), base - height * 0.15, step * 0.1, height * 0.07)),
      );
    shapes.push({ d: lights.join(''), fill: 'sun' });
  }
  return shapes;
};

/** A row of workers; one is only an outline. */
const marteau: Draw = (width, height) => {
  const tall = height * 0.94;
  const step = tall * 0.54;
  const count = repeats(width, step);
  const pitch = width / count;
  const gone = count === 1 ? -1 : count - 2;
  const shapes: Shape[] = [];
  for (let i = 0; i < count; i++) {
    const x = (i + 0.46) * pitch;
    const at = place(x - tall / 2, height - tall * 0.98, tall / 48);
    if (i === gone) shapes.push({ d: iconPath('homme'), stroke: 'ink', width: 1.6, dash: [2.6, 1.8], transform: at });
    else shapes.push({ d: iconPath('homme'), fill: 'ink', evenodd: true, transform: at });
    if (i === gone) continue;
    const tool = icon('marteau', x + tall * 0.04, height * 0.27, tall * 0.27, 'sun');
    shapes.push({ ...tool, stroke: 'ink', width: 3.4 });
  }
  return shapes;
};

/** A mast and its waves over the roofs. */
const antenne: Draw = (width, height) => {
  const x = width > height ? width * 0.68 : width / 2;
  const y = height * 0.27;
  const shapes: Shape[] = [];
  const box = rectangle(0, 0, width, height);
  for (let ring = 4; ring >= 1; ring--) {
    shapes.push({
      d: circle(x, y, height * 0.21 * ring),
      stroke: 'sun',
      width: height * 0.075,
      clip: box,
    });
  }
  const roof = height * 0.3;
  const houses: string[] = [];
  for (let left = -roof * 0.3, i = 0; left < width; left += roof * 0.92, i++) {
    const top = height - roof * (0.72 + ((i * 5) % 3) * 0.16);
    houses.push(
      `M${n(left)} ${n(height)}V${n(top)}L${n(left + roof * 0.42)} ${n(top - roof * 0.34)}L${n(left + roof * 0.84)} ${n(top)}V${n(height)}Z`,
    );
  }
  shapes.push({ d: houses.join(''), fill: 'ink', clip: box });
  const mast = height * 0.075;
  shapes.push({
    d: polygon([
      [x - mast * 0.45, y],
      [x + mast * 0.45, y],
      [x + mast * 2.1, height],
      [x + mast * 0.9, height],
      [x, height * 0.5],
      [x - mast * 0.9, height],
      [x - mast * 2.1, height],
    ]),
    fill: 'paper',
    stroke: 'paper',
    width: mast * 0.9,
  });
  shapes.push({
    d: polygon([
      [x - mast * 0.45, y],
      [x + mast * 0.45, y],
      [x + mast * 2.1, height],
      [x + mast * 0.9, height],
      [x, height * 0.5],
      [x - mast * 0.9, height],
      [x - mast * 2.1, height],
    ]),
    fill: 'ink',
  });
  shapes.push({ d: circle(x, y, mast * 1.25), fill: 'ink' });
  return shapes;
};

/** Flasks that fill up. */
const fiole: Draw = (width, height) => {
  const count = repeats(width, height * 0.62);
  const step = width / count;
  const shapes: Shape[] = [];
  for (let i = 0; i < count; i++) {
    const side = Math.min(height * 1.02, step * 1.18);
    const x = (i + 0.5) * step - side / 2;
    const y = height - side * 0.94;
    const level = count === 1 ? 0.7 : (i + 1) / count;
    const top = 42.5 - 24 * level;
    shapes.push({ d: iconPath('fiole').split('Z')[0] + 'Z', fill: 'ink', transform: place(x, y, side / 48) });
    shapes.push({
      d: 'M21.500 20 9 39.500q-.6 1.800 1 2h28q1.600-.2 1-2L26.500 20Z',
      fill: 'paper',
      transform: place(x, y, side / 48),
    });
    const at = place(x, y, side / 48);
    const [scale] = at;
    const clip = rectangle(x, y + top * scale, side, side);
    shapes.push({
      d: 'M21.500 20 9 39.500q-.6 1.800 1 2h28q1.600-.2 1-2L26.500 20Z',
      fill: 'sun',
      transform: at,
      clip,
    });
    shapes.push({
      d: circle(x + side * 0.46, y + side * 0.8, side * 0.035) + circle(x + side * 0.58, y + side * 0.74, side * 0.05),
      fill: 'black',
    });
  }
  return shapes;
};

/** Eight arms, and what each holds. */
const pieuvre: Draw = (width, height) => {
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
    shapes.push({
      d: rectangle(x - prey * 0.6, y - prey * 0.56, prey * 1.2, prey * 1.12),
      fill: 'paper',
      stroke: 'ink',
      width: 3,
    });
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

/** People in one pan, a machine in the other; the beam leans. */
const balance: Draw = (width, height) => {
  const x = width / 2;
  const arm = Math.min(width * 0.305, height * 0.92);
  const lean = height * 0.07;
  const [top, base] = [height * 0.14, height];
  const thick = Math.max(4, height * 0.05);
  const pan = Math.min(arm * 0.62, height * 0.44);
  const shapes: Shape[] = [
    { d: rectangle(x - thick * 0.6, top, thick * 1.2, base - top), fill: 'ink' },
    { d: rectangle(x - arm * 0.34, base - thick * 1.4, arm * 0.68, thick * 1.4), fill: 'ink' },
    { d: circle(x, top, thick * 1.3), fill: 'ink' },
    {
      d: line([
        [x - arm, top + lean],
        [x + arm, top - lean],
      ]),
      stroke: 'ink',
      width: thick,
    },
  ];
  for (const side of [-1, 1] as const) {
    const [px, py] = [x + side * arm, top - side * lean];
    const bottom = py + height * 0.56;
    shapes.push({
      d: line([
        [px - pan, bottom],
        [px, py],
        [px + pan, bottom],
      ]),
      stroke: 'ink',
      width: 2.5,
    });
    const load = height * 0.4;
    if (side < 0) {
      for (const shift of [-0.52, 0, 0.52])
        shapes.push(icon('homme', px + shift * pan - load / 2, bottom - load * 0.98, load, 'ink'));
    } else {
      shapes.push(icon('serveur', px - load * 0.46, bottom - load * 0.92, load * 0.92, 'ink'));
    }
    shapes.push({
      d: `M${n(px - pan)} ${n(bottom)}H${n(px + pan)}A${n(pan)} ${n(pan * 0.42)} 0 0 1 ${n(px - pan)} ${n(bottom)}Z`,
      fill: side < 0 ? 'sun' : 'ink',
    });
  }
  return shapes;
};

const DRAWN = {
  yeux,
  serveur,
  loupe,
  plume,
  visages,
  bulles,
  hopital,
  missile,
  satellite,
  fumee,
  marteau,
  antenne,
  fiole,
  pieuvre,
  balance,
} as const satisfies Record<string, Draw>;

export type PictureName = keyof typeof DRAWN;
export const PICTURE_NAMES = Object.keys(DRAWN) as PictureName[];
