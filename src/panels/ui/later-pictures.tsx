/** Pictures are decoration: they arrive after what is read, in a box that is there from the start. */
import { lazy } from '../lazy';
import type { PictureProps } from './picture';

export const Picture = lazy<PictureProps>(
  async () => (await import('./picture')).NamedPicture,
  ({ width, height, class: className }) => (
    <svg class={className} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
  ),
);
