/** A page with nothing but the analyst. */
import { startAnalyst } from '../../../src/analyst/browser';

Object.assign(globalThis, { startAnalyst });
