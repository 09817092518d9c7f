import { lazy, NotLoaded } from '../lazy';
import type { PictureProps } from './drawn-picture';

/** A drawing that a scenario asks for by its name: it arrives after what is read, in a box that is there from the start. */
export const Picture = lazy<PictureProps>(() => import('./drawn-picture'), {
  placeholder: ({ width, height, class: className, retry }) =>
    retry === null ? (
      <svg class={className} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
    ) : (
      <NotLoaded retry={retry} />
    ),
});
