import type { Extractor } from '../model/extractor';
import { agencySources } from './source/agency-sources';
import { articleSource } from './source/article-source';
import { imageSources } from './source/image-sources';
import { linkSources } from './source/link-sources';

/** Reads where the news comes from: the article itself, the agencies it credits, its links, its pictures. */
export const sources: Extractor<'sources'> = {
  kind: 'sources',
  supports: (pack) => pack.source !== undefined,
  extract: (context) => [
    ...articleSource(context),
    ...agencySources(context),
    ...linkSources(context),
    ...imageSources(context),
  ],
};
