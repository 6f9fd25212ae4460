const MAX_FRAMES = 20;

/** A document and those of its frames, of the same origin, that may be read; nearest first. */
export function readableDocuments(document: Document): Document[] {
  const documents = [document];
  for (let at = 0; at < documents.length; at++) {
    for (const frame of Array.from(documents[at]!.getElementsByTagName('iframe'))) {
      if (documents.length > MAX_FRAMES) return documents;
      const inner = contentOf(frame);
      if (inner?.body) documents.push(inner);
    }
  }
  return documents;
}

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument ?? null;
  } catch {
    return null;
  }
}
