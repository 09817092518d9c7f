import { picture } from '../../drawings/pictures/pictures';
import { Drawing } from './drawing';

export interface PictureProps {
  /** The name of a picture or of an icon. */
  name: string;
  width: number;
  height: number;
  class: string;
}

/** A drawing that a scenario asks for by its name. It is never heard. */
export default function DrawnPicture({ name, width, height, class: className }: PictureProps) {
  return <Drawing class={className} shapes={picture(name, width, height)} width={width} height={height} />;
}
