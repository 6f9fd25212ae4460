import type { Refiner } from '../model/extractor';
import { linkPriorities } from './link-priorities';
import { speakForHolder } from './speak-for-holder';

/** In order; the order is the meaning. */
export const refiners: readonly Refiner[] = [
  linkPriorities, // needs the chairs as they will stand in the note
  speakForHolder, // needs to know whose chair an item belongs to
];
