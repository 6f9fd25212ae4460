import { Readability } from '@mozilla/readability';

/** Steps of Readability's that are replaced here. Not public: a test holds that they are there, and that the text stays the same. */
interface Steps {
  _isProbablyVisible(element: Element): boolean;
  _isValidByline(element: Element, names: string): boolean;
  _isElementWithoutContent(element: Element): boolean;
  _cleanStyles(): void;
  _fixRelativeUris(): void;
}

const plain = Readability.prototype as unknown as Steps;
const BYLINE = /byline|author|dateline|writtenby|p-author/i;

/**
 * Readability for the text alone. It asks the cheap part of each question first, which answers nearly all: they are asked
 * of every element of the page, and would each time make an object of its style, or one string of all its text.
 */
export class QuickReadability extends Readability<Element> implements Steps {
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

  /** Only HTML that is shown needs it. */
  _cleanStyles(): void {}

  /** Links are made absolute as they are read. */
  _fixRelativeUris(): void {}
}
