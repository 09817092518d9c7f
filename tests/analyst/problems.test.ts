/** Problems: positions in which one answer alone reaches a goal. */
import { describe, expect, test } from 'vitest';
import { checkProblem, finishWork, gradeOf, makeProblems, positionOf, prove, readProblems } from '../../src/analyst';
import { explain } from '../../src/analyst/problems/explanation';
import { ROBOTS, robotsThatFind } from '../../src/analyst/problems/robots';
import { compile, DOCTRINES, openAnswers, start } from '../../src/engine';
import { playableFrom } from '../support/playable';
import { when, world } from '../support/world';
