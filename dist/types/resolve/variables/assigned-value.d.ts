import type { AssignmentFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import { type Values } from '../values/values.ts';
import { type Asked } from './variables.ts';
export declare function assignedValue(asked: Asked, fact: AssignmentFact, place: Place, engine: Engine): Values;
