import type { Author } from '../../../core/model/article';
import type { JsonLdNode } from '../json-ld';
import { foldSpace } from '../../fold-space';
import type { PageFacts } from '../page-facts';

/** Names given as text, object or list, as authors; null where none is left. */
export function personsOf(value: unknown, page: PageFacts): Author[] | null {
  const authors: Author[] = [];
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item === 'string') authors.push({ name: foldSpace(item) });
    else if (typeof item === 'object' && item !== null) {
      const name = (item as JsonLdNode).name;
      if (typeof name === 'string' && name.trim()) authors.push({ name: foldSpace(name) });
    }
  }
  const named = authors.filter(({ name }) => name && !/^https?:/u.test(name));
  void page;
  return named.length ? named : null;
}
