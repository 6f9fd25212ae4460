import { beforeEach, expect, test, vi } from 'vitest';
import type { LibraryNote } from '../../src/core/model/library-note';
import { EXTENSION_ID, EXTENSION_URL, fakeBrowser } from './fake-browser';

const article = { url: 'https://news.example/a' } as never;
let browser: ReturnType<typeof fakeBrowser>;
let messages: typeof import('../../src/platform/messages');

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  messages = await import('../../src/platform/messages');
});

const answerFindWith = (find: () => Promise<LibraryNote | null>) =>
  messages.answerCalls({ 'note/find': find, 'note/save': notAsked, 'note/mark': notAsked });
const notAsked = () => Promise.reject(new Error('not asked for'));

test('a call gets its answer', async () => {
  answerFindWith(async () => ({ id: 'n1' }) as LibraryNote);
  expect(await messages.callExtension('note/find', article)).toEqual({ id: 'n1' });
});

test('a code comes across as an error with that code', async () => {
  answerFindWith(() => Promise.reject(new messages.CallError('full')));
  await expect(messages.callExtension('note/find', article)).rejects.toMatchObject({
    name: 'CallError',
    code: 'full',
  });
});

test('of any other error only "unknown" comes across', async () => {
  answerFindWith(() => Promise.reject(new Error('a secret path')));
  const error = await messages.callExtension('note/find', article).catch((caught: Error) => caught);
  expect(error).toMatchObject({ code: 'unknown', message: 'unknown' });
});

test('nobody there: unreachable', async () => {
  await expect(messages.callExtension('note/find', article)).rejects.toMatchObject({ code: 'unreachable' });
});

test.each([
  ['a web page', { id: EXTENSION_ID, url: 'https://news.example/' }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['another extension that looks alike', { id: 'other', url: `${EXTENSION_URL}popup/index.html` }],
  ['one that names no page', { id: EXTENSION_ID }],
])('%s is not heard', async (_who, sender) => {
  const find = vi.fn(async () => null);
  answerFindWith(find);
  const send = browser.runtime.sendMessage as (message: unknown, from: unknown) => Promise<unknown>;
  expect(await send({ call: 'note/find', request: article }, sender)).toBeUndefined();
  expect(find).not.toHaveBeenCalled();
});

test.each([null, 'note/find', {}, { call: 'constructor' }, { call: '__proto__' }, { call: 'page/capture' }])(
  'what is no call is passed over: %j',
  async (message) => {
    answerFindWith(async () => null);
    expect(await browser.runtime.sendMessage(message)).toBeUndefined();
  },
);
