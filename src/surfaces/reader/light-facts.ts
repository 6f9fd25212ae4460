import { isPlainKey } from '../../ui/keys';

const FACT = '[data-fact]';

/**
 * Joins lines and passages under an element: the pointer or the focus on one lights the other. Focus that came by a
 * key brings the passage into view. In the text j and k go from passage to passage, Enter and Escape back to the
 * line; a press on a passage goes there too. Returns a way to stop.
 */
export function lightFacts(root: HTMLElement): () => void {
  let lit: Element[] = [];
  const light = (target: EventTarget | null) => {
    for (const element of lit) element.removeAttribute('data-lit');
    const fact = (target as Element | null)?.closest?.<HTMLElement>(FACT);
    lit = fact ? numbersOf(fact).flatMap((number) => allOf(root, number)) : [];
    for (const element of lit) element.setAttribute('data-lit', '');
  };
  const onLeave = () => light(root.contains(document.activeElement) ? document.activeElement : null);
  const listeners: [string, (event: Event) => void][] = [
    ['pointerover', ({ target }) => light((target as Element).closest(FACT) ?? document.activeElement)],
    ['pointerleave', onLeave],
    [
      'focusin',
      ({ target }) => {
        light(target);
        if (isLine(target) && target.matches(':focus-visible'))
          passageOfLine(root, target)?.scrollIntoView(CENTER);
      },
    ],
    ['focusout', () => light(null)],
    ['click', ({ target }) => toLine(root, target)],
    ['keydown', (event) => onKey(root, event as KeyboardEvent)],
  ];
  for (const [type, listener] of listeners) root.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) root.removeEventListener(type, listener);
  };
}

/** Goes into the text, to the passage under a number. */
export function focusPassage(root: HTMLElement, number: number): void {
  const passage = allOf(root, number).find(isPassage);
  passage?.focus({ preventScroll: true });
  passage?.scrollIntoView(CENTER);
}

const CENTER: ScrollIntoViewOptions = { block: 'center', behavior: 'instant' };

function onKey(root: HTMLElement, event: KeyboardEvent): void {
  const mark = event.target as HTMLElement;
  if (!mark.matches('mark')) return;
  if (isPlainKey(event, 'Enter', 'Escape')) toLine(root, mark);
  else if (isPlainKey(event, 'KeyJ')) step(root, mark, 1);
  else if (isPlainKey(event, 'KeyK')) step(root, mark, -1);
  else return;
  event.preventDefault();
}

/** To the next passage of another fact. */
function step(root: HTMLElement, mark: HTMLElement, by: 1 | -1): void {
  const marks = [...root.querySelectorAll<HTMLElement>('mark')];
  let at = marks.indexOf(mark) + by;
  while (marks[at]?.dataset.lights === mark.dataset.lights && marks[at]) at += by;
  marks[at]?.focus({ preventScroll: true });
  marks[at]?.scrollIntoView(CENTER);
}

function toLine(root: HTMLElement, target: EventTarget | null): void {
  const element = target as Element;
  const mark = element.closest<HTMLElement>('mark');
  // A link in the text stays a link, and a selection is not taken away.
  if (!mark || (element.closest('a') && element !== mark) || getSelection()?.isCollapsed === false) return;
  const lines = numbersOf(mark)
    .flatMap((number) => allOf(root, number))
    .filter(isLine);
  const line = lines.find((candidate) => !candidate.closest('.folded'));
  line?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

const isLine = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('[data-line]');

const isPassage = (element: HTMLElement): boolean => element.matches('mark');

const passageOfLine = (root: HTMLElement, line: HTMLElement) =>
  line.dataset.fact === undefined ? undefined : allOf(root, Number(line.dataset.fact)).find(isPassage);

const numbersOf = ({ dataset }: HTMLElement) => (dataset.lights ?? dataset.fact ?? '').split(' ').map(Number);

const allOf = (root: HTMLElement, number: number) => [
  ...root.querySelectorAll<HTMLElement>(`[data-fact~="${number}"]`),
];
