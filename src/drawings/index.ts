/** The drawings that a first game needs. Those of one screen are imported from their own file, and load with it: beams, endings, figures, hemicycle, pictures. */
export * from './shapes';
export { type Ink, type Paint, type Pattern, type Theme } from './inks';
export { DOCTRINE_LOOKS } from './doctrines';
export { PALETTES, type Palette } from './palettes';
export { CELL, TILES, type Tile, isPattern } from './patterns';
export { textWidth, fittingSize } from './text-metrics';
export { ICON_GRID, ICON_NAMES, type IconName, icon, iconPath, isIconName } from './icons';
export * from './map/ground';
export { CITIES, WORLD } from './map/world-paths';
export * from './sky';
export * from './map/disc';
export * from './shield';
export * from './map/tags';
export * from './stage';
export * from './stage-layout';
export * from './strike';
