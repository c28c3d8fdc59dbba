import { expect, test, vi } from 'vitest';
import { Pages, type Page } from './pages.svelte';

const rows = (offset: number, limit: number, mark = ''): Page<string> => ({
  total: 1000,
  items: Array.from({ length: limit }, (_, at) => `${offset + at}${mark}`),
});

/** A source that answers when it is told to, in any order. */
function slow() {
  const waiting: { offset: number; answer: (mark?: string) => void; fail: (why: Error) => void }[] = [];
  const source = vi.fn(
    (offset: number, limit: number) =>
      new Promise<Page<string>>((resolve, reject) =>
        waiting.push({ offset, answer: (mark) => resolve(rows(offset, limit, mark)), fail: reject }),
      ),
  );
  return { source, waiting };
}

const settled = () => new Promise((done) => setTimeout(done));

test('only what comes into view is read, and each page once', async () => {
  const { source, waiting } = slow();
  const pages = new Pages<string>();
  pages.need({ first: 0, end: 0 }, source);
  pages.need({ first: 0, end: 0 }, source);
  expect(waiting.map(({ offset }) => offset)).toEqual([0]);
  waiting[0]?.answer();
  await settled();
  pages.need({ first: 90, end: 110 }, source);
  expect(waiting.map(({ offset }) => offset)).toEqual([0, 100]);
  expect(pages.total).toBe(1000);
  expect(pages.at(42)).toBe('42');
  expect(pages.at(101)).toBeUndefined();
});

test('after a change the old rows stay in view until the new ones come', async () => {
  const { source, waiting } = slow();
  const pages = new Pages<string>();
  pages.need({ first: 0, end: 20 }, source);
  waiting[0]?.answer();
  await settled();
  pages.refresh(source);
  expect(pages.at(3)).toBe('3');
  waiting[1]?.answer(' new');
  await settled();
  expect(pages.at(3)).toBe('3 new');
});

test('an answer from before a change never overwrites one from after it', async () => {
  const { source, waiting } = slow();
  const pages = new Pages<string>();
  pages.need({ first: 0, end: 20 }, source);
  pages.refresh(source);
  waiting[1]?.answer(' new');
  await settled();
  waiting[0]?.answer(' old');
  await settled();
  expect(pages.at(0)).toBe('0 new');
});

test('a failed reading is told, and can be tried again', async () => {
  const { source, waiting } = slow();
  const pages = new Pages<string>();
  pages.need({ first: 0, end: 20 }, source);
  waiting[0]?.fail(new Error('disk'));
  await settled();
  expect(pages.error).toBeInstanceOf(Error);
  pages.refresh(source);
  waiting[1]?.answer();
  await settled();
  expect(pages.error).toBeNull();
  expect(pages.at(0)).toBe('0');
});
