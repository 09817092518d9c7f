/** Tuning: the numbers of a world, turned towards what the balance report asks for. For the command and for the atelier. */
export { turned, type Knob } from './knob';
export { proposals, type Advice, type Effort, type Proposal } from './proposals';
export { shortfall, troubledPlaces } from './score';
export { search, type Judged, type Kept, type Search, type SearchRequest, type Step } from './search';
export type { Standing } from './standing';
