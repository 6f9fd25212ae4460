import { useEffect, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../catalog/index';
import type { ExportWords } from '../catalog/exporting/index';
import type { FormatGroup } from './format-groups';

export interface ExportTools {
  words: ExportWords;
  groups: readonly FormatGroup[];
  tools: typeof import('./export-tools');
}

/** The formats and places, loaded when a menu first opens; null until they are there. */
export function useExportTools(language: InterfaceLanguage): ExportTools | null {
  const [loaded, setLoaded] = useState<ExportTools | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void load(language).then((found) => isCurrent && setLoaded(found));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded;
}

async function load(language: InterfaceLanguage): Promise<ExportTools> {
  const tools = await import('./export-tools');
  return { words: tools.exportWords(language), groups: await tools.formatGroups(), tools };
}
