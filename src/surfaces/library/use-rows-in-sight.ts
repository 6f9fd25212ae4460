import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { ROW_HEIGHT } from './note-row';

/** Rows kept ready above and below what is seen. */
const MARGIN = 8;

export interface RowsInSight {
  /** First row, and the one after the last. */
  first: number;
  last: number;
  /** Rows a page of the list holds. */
  page: number;
}

/** Which rows of a list of rows of one height are in sight, as it scrolls and is resized. */
export function useRowsInSight(list: RefObject<HTMLElement | null>): RowsInSight {
  const [{ top, height }, setSight] = useState({ top: 0, height: 900 });
  useLayoutEffect(() => {
    const element = list.current!;
    const measure = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  return {
    first: Math.max(0, Math.floor(top / ROW_HEIGHT) - MARGIN),
    last: Math.ceil((top + height) / ROW_HEIGHT) + MARGIN,
    page: Math.max(1, Math.floor(height / ROW_HEIGHT) - 1),
  };
}

/** Scrolls as little as shows a row whole. */
export function showRow(list: HTMLElement, index: number): void {
  const top = index * ROW_HEIGHT;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + ROW_HEIGHT > list.scrollTop + list.clientHeight) {
    list.scrollTop = top + ROW_HEIGHT - list.clientHeight;
  }
}
