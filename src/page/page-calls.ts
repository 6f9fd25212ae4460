import type { ArticlePart } from '../core/model/evidence';
import type { Capture } from './read-article';

/** A passage to be found on the page: a TextQuoteSelector (Web Annotation, 4.2.4) and the part that it was read from. */
export interface Passage {
  exact: string;
  prefix: string;
  suffix: string;
  part: ArticlePart;
}

/** How a passage was found: word for word, nearly so, or not at all. */
export type MarkOutcome = 'exact' | 'approximate' | 'not-found';

export interface CaptureRequest {
  /** Read the page even where it does not look like an article. */
  force?: boolean;
  /** Read only the text that is selected, where there is a selection. */
  selection?: boolean;
}

/** Whether text is selected on the page, and whether it is what was captured. */
export type SelectionUse = 'none' | 'there' | 'read';

export type PageCapture = Capture & { selection: SelectionUse };

/** What the script inside a page answers. Every answer is given at once and is plain data. */
export interface PageCalls {
  'page/capture': (request: CaptureRequest) => PageCapture;
  /** Marks the passage and brings it into view; the mark before it goes. */
  'page/mark': (passage: Passage) => MarkOutcome;
  'page/clear-mark': () => void;
  /** The text that is selected on the page; empty where nothing is. */
  'page/selection': () => string;
}

/** A message to that script, sent with `tabs.sendMessage`; the answer is the call's result. */
export type PageMessage = {
  [Call in keyof PageCalls]: { call: Call; request: Parameters<PageCalls[Call]>[0] };
}[keyof PageCalls];
