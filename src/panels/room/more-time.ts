import type { StageSeen } from '../../class';

/** Seconds that the teacher gives at once. */
export const moreTime = (stage: StageSeen): number => ('round' in stage ? 60 : 30);
