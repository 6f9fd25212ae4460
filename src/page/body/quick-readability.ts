import { Readability } from '@mozilla/readability';

/** What Readability asks of each element of a page. Not public: a test holds that these are there and answer alike. */
interface ElementTests {
  _isProbablyVisible(element: Element): boolean;
  _isValidByline(element: Element, names: string): boolean;
  _isElementWithoutContent(element: Element): boolean;
}

const plain = Readability.prototype as unknown as ElementTests;
const BYLINE = /byline|author|dateline|writtenby|p-author/i;

/**
 * Readability that asks the cheap part of each of its questions first, which answers nearly all; the answers are the same.
 * It asks them of every element of a page, and would each time make an object of its style, or one string of all its text.
 */
export class QuickReadability extends Readability<Element> implements ElementTests {
  _isProbablyVisible(element: Element): boolean {
    const isPlain =
      !element.hasAttribute('style') &&
      !element.hasAttribute('hidden') &&
      !element.hasAttribute('aria-hidden');
    return isPlain || plain._isProbablyVisible.call(this, element);
  }

  _isValidByline(element: Element, names: string): boolean {
    const isNamed = BYLINE.test(names) || element.hasAttribute('rel') || element.hasAttribute('itemprop');
    return isNamed && plain._isValidByline.call(this, element, names);
  }

  _isElementWithoutContent(element: Element): boolean {
    const { length } = element.children;
    const breaks = () =>
      element.getElementsByTagName('br').length + element.getElementsByTagName('hr').length;
    return (length === 0 || length === breaks()) && plain._isElementWithoutContent.call(this, element);
  }
}
