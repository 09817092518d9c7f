/** Pictures of what people do. */
import { icon } from '../icons';
import { type Draw, repeats } from './parts';
import { type Shape, circle, line, n, rectangle } from '../shapes';

/** A queue before the ballot box. */
export const urne: Draw = (width, height) => {
  const side = Math.min(height * 0.96, width * 0.8);
  const left = width - side;
  const shapes: Shape[] = [
    { d: circle(left + side / 2, height, side * 0.62), fill: 'sun', clip: rectangle(0, 0, width, height) },
    icon('urne', left, height - side * 0.94, side, 'ink'),
  ];
  const tall = height * 0.7;
  const step = tall * 0.56;
  for (let x = left - tall * 0.66, i = 0; x > -tall * 0.3; x -= step, i++)
    shapes.push(icon('homme', x, height - tall * 0.98, tall, i % 3 === 1 ? 'ink-2' : 'ink'));
  return shapes;
};

/** A machine wrote five lines; a pen writes the sixth. */
export const plume: Draw = (width, height) => {
  const rows = 5;
  const pitch = height / (rows + 0.3);
  const bar = pitch * 0.46;
  const shapes: Shape[] = [];
  for (let row = 0; row < rows - 1; row++) {
    const long = width * [0.94, 0.82, 0.97, 0.7][row]!;
    const squares: string[] = [];
    for (let x = 0; x + bar < long; x += bar * 1.5) squares.push(rectangle(x, pitch * (row + 0.3), bar, bar));
    shapes.push({ d: squares.join(''), fill: 'ink-2', opacity: 0.5 });
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

/** A hospital and those who need it. */
export const hopital: Draw = (width, height) => {
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

/** A row of workers; one is only an outline. */
export const marteau: Draw = (width, height) => {
  const tall = height * 0.94;
  const step = tall * 0.54;
  const { count, step: pitch } = repeats(width, step);
  const gone = count === 1 ? -1 : count - 2;
  const shapes: Shape[] = [];
  for (let i = 0; i < count; i++) {
    const x = (i + 0.46) * pitch;
    const worker = icon('homme', x - tall / 2, height - tall * 0.98, tall, 'ink');
    if (i === gone) {
      const { d, transform } = worker;
      shapes.push({ d, stroke: 'ink', width: 1.6, dash: [2.6, 1.8], transform });
      continue;
    }
    shapes.push(worker);
    const tool = icon('marteau', x + tall * 0.04, height * 0.27, tall * 0.27, 'sun');
    shapes.push({ ...tool, stroke: 'ink', width: 3.4 });
  }
  return shapes;
};

/** People in one pan, a machine in the other; the beam leans. */
export const balance: Draw = (width, height) => {
  const x = width / 2;
  const arm = Math.min(width * 0.305, height * 0.92);
  const lean = height * 0.07;
  const [top, base] = [height * 0.14, height];
  const thick = Math.max(4, height * 0.05);
  const pan = Math.min(arm * 0.62, height * 0.44);
  const beam = line([
    [x - arm, top + lean],
    [x + arm, top - lean],
  ]);
  const shapes: Shape[] = [
    { d: rectangle(x - thick * 0.6, top, thick * 1.2, base - top), fill: 'ink' },
    { d: rectangle(x - arm * 0.34, base - thick * 1.4, arm * 0.68, thick * 1.4), fill: 'ink' },
    { d: circle(x, top, thick * 1.3), fill: 'ink' },
    { d: beam, stroke: 'ink', width: thick },
  ];
  for (const side of [-1, 1] as const) {
    const [px, py] = [x + side * arm, top - side * lean];
    const bottom = py + height * 0.56;
    const chains = line([
      [px - pan, bottom],
      [px, py],
      [px + pan, bottom],
    ]);
    shapes.push({ d: chains, stroke: 'ink', width: 2.5 });
    const load = height * 0.4;
    if (side < 0) {
      for (const shift of [-0.52, 0, 0.52])
        shapes.push(icon('homme', px + shift * pan - load / 2, bottom - load * 0.98, load, 'ink'));
    } else shapes.push(icon('serveur', px - load * 0.46, bottom - load * 0.92, load * 0.92, 'ink'));
    shapes.push({
      d: `M${n(px - pan)} ${n(bottom)}H${n(px + pan)}A${n(pan)} ${n(pan * 0.42)} 0 0 1 ${n(px - pan)} ${n(bottom)}Z`,
      fill: side < 0 ? 'sun' : 'ink',
    });
  }
  return shapes;
};
