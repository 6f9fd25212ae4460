import type { Refiner } from '../model/extractor';

/** In order; the order is the meaning. */
export const refiners: readonly Refiner[] = [];
