declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'woff2' | 'woff' | 'truetype';
    /** A number pins an axis; a range keeps it variable. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  /** A font file that holds only the glyphs of `text`. */
  export default function subsetFont(font: Uint8Array, text: string, options?: SubsetOptions): Promise<Uint8Array>;
}
