/** A page with nothing but the analyst. */
import { startAnalyst } from '../../../src/analyst/worker/browser';

Object.assign(globalThis, { startAnalyst });
