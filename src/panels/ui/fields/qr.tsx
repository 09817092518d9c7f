import './qr.css';
import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

interface QrProps {
  text: string;
  /** What it is, in words. */
  label: string;
}

/** White modules around the code, as ISO 18004 asks. */
const QUIET_ZONE = 4;

/** A text as a QR code: black on white in every print, so that any camera reads it. */
export function Qr({ text, label }: QrProps) {
  const { size, path } = useMemo(() => {
    const { size: side, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
    return { size: side, path: data.map(rowPath).join('') };
  }, [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path class="qr-ground" d={`M0 0H${size}V${size}H0Z`} />
      <path class="qr-ink" d={path} />
    </svg>
  );
}

/** The dark modules of a row, each run of them as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1H${from}Z`;
  }
  return path;
}
