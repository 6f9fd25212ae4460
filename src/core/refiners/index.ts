import type { Refiner } from '../model/extractor';
import { linkPriorities } from './link-priorities';

/** In order; the order is the meaning. */
export const refiners: readonly Refiner[] = [
  linkPriorities, // needs the chairs as they will stand in the note
];
