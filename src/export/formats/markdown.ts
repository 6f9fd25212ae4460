import { frontMatter } from '../document/front-matter';
import { markdownPieces } from '../document/markdown-writer';
import { outlineOf } from '../document/note-outline';
import type { Exporter } from '../exporter';
import { viewOf } from '../view/note-view';

/** Markdown with YAML front matter, as Obsidian and static-site tools read it. */
export const markdown: Exporter = {
  id: 'markdown',
  label: 'Markdown',
  purpose: 'A readable note with YAML properties, for Obsidian and other text tools.',
  group: 'document',
  extension: 'md',
  mediaType: 'text/markdown',
  scope: 'one',
  async *write(notes, { language }) {
    let isFirst = true;
    for await (const item of notes) {
      const view = viewOf(item);
      yield `${isFirst ? '' : '\n'}---\n${await frontMatter(view)}---\n\n`;
      yield* markdownPieces(outlineOf(view, language));
      isFirst = false;
    }
  },
};
