// What a folder has kept: every file in it is searched, byte by byte, for words that must not be there.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files under `folder` that hold one of the words, as UTF-8 or as the web view stores text (UTF-16), with the word. */
export async function traces(folder, words) {
  const wanted = words.flatMap((word) => ['utf8', 'utf16le'].map((encoding) => [word, Buffer.from(word, encoding)]));
  const found = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.path, entry.name);
    const content = await readFile(file);
    for (const [word, bytes] of wanted) if (content.includes(bytes)) found.push(`${file}: ${word}`);
  }
  return found;
}
