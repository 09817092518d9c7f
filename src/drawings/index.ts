/** The drawings' door. What only one screen draws has a door of its own, and arrives with it: beams, endings, figures, hemicycle, pictures. */
export * from './shapes';
export * from './inks';
export { CELL, TILES, type Tile } from './patterns';
export { textWidth, fittingSize } from './letters';
export { ICON_GRID, ICON_NAMES, type IconName, icon, iconPath, isIconName } from './icons';
export * from './ground';
export { CITIES, WORLD } from './world-paths';
export * from './sky';
export * from './disc';
export * from './shield';
export * from './tags';
export * from './stage';
export * from './strike';
