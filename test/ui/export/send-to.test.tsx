// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Exportable } from '../../../src/export/exporter';
import type { Parcel } from '../../../src/ui/export/parcel';
import { sampleNotes } from '../../export/sample-notes';
import { fakeBrowser } from '../../platform/fake-browser';

fakeBrowser();
const { SendTo } = await import('../../../src/ui/export/send-to');
const { places } = await import('../../../src/ui/export/places');
const { exportWords } = await import('../../../src/ui/catalog/exporting/index');
const { SendingBar } = await import('../../../src/ui/export/sending-bar');
vi.restoreAllMocks();

const root = document.body;
const words = exportWords('en');
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const text = (selector: string) => root.querySelector(selector)?.textContent ?? null;
const press = async (selector: string) => {
  act(() => root.querySelector<HTMLElement>(selector)!.click());
  await settle();
};

/** Notes that arrive one by one, each when it is let through. */
function slowNotes(count: number) {
  const gates: (() => void)[] = [];
  async function* read(): AsyncGenerator<Exportable> {
    for (let index = 0; index < count; index += 1) {
      await new Promise<void>((open) => gates.push(open));
      yield sampleNotes.en;
    }
  }
  const next = async () => {
    gates.at(-1)!();
    await settle();
  };
  const parcel: Parcel = { count, read, language: 'en' };
  return { parcel, next };
}

describe('many notes on their way', () => {
  const taken = vi.fn();

  beforeEach(() => {
    vi.spyOn(places[0]!, 'send').mockImplementation(async ({ read }) => {
      for await (const note of read()) taken(note);
      return { text: 'all taken' };
    });
  });
  afterEach(() => {
    render(null, root);
    taken.mockReset();
  });

  test('are counted, and what came of it is said', async () => {
    const { parcel, next } = slowNotes(2);
    act(() => render(<SendTo parcel={parcel} words={words} />, root));
    await press('[data-place=zotero]');
    expect(text('.sending span')).toBe('0 of 2');
    await next();
    expect(text('.sending span')).toBe('1 of 2');
    expect(root.querySelector<HTMLProgressElement>('progress')!.value).toBe(1);
    await next();
    expect(text('.send-outcome')).toBe('all taken');
    expect(text('.sending')).toBeNull();
  });

  test('can be stopped', async () => {
    const { parcel, next } = slowNotes(3);
    act(() => render(<SendTo parcel={parcel} words={words} />, root));
    await press('[data-place=zotero]');
    await next();
    await press('.sending button');
    await next();
    expect(taken).toHaveBeenCalledTimes(1);
    expect(text('.send-outcome')).toBe('Stopped. The notes are still here.');
    expect(text('.sending')).toBeNull();
  });

  test('are no longer read when the menu closes', async () => {
    const { parcel, next } = slowNotes(3);
    act(() => render(<SendTo parcel={parcel} words={words} />, root));
    await press('[data-place=zotero]');
    act(() => render(null, root));
    await next();
    expect(taken).not.toHaveBeenCalled();
  });

  test('cannot be stopped once all are handed on', () => {
    act(() => render(<SendingBar done={2} count={2} words={words} stop={() => {}} />, root));
    expect(root.querySelector('.sending button')).toBeNull();
  });
});

test('a single note needs no count', async () => {
  const { parcel } = slowNotes(1);
  vi.spyOn(places[0]!, 'send').mockReturnValue(new Promise(() => {}));
  act(() => render(<SendTo parcel={parcel} words={words} />, root));
  await press('[data-place=zotero]');
  expect(text('.send-outcome')).toBe('Handing over to Zotero…');
  expect(text('.sending')).toBeNull();
});
