import type { Rung } from '../ladder';
import { jsonLd } from './json-ld';
import { meta } from './meta';
import { microdata } from './microdata';
import { timeElement } from './time-element';
import { dateline } from './dateline';
import { urlPath } from './url-path';

/** Where a page says when it was published, surest first. */
export const datePublishedRungs: readonly Rung<string>[] = [
  jsonLd,
  meta,
  microdata,
  timeElement,
  dateline,
  urlPath,
];
