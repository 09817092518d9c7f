/**
 * The page that plays alone, from the page of the site. The build names it by its content (src/tools/vite/alone.ts), as all
 * that a page asks for: no other version stands there. The site of developers has none.
 */
export const ALONE_PAGE = 'alone.html';
