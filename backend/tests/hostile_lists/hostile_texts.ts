import type { HostileList } from './hostile_workbooks.js'

/** What a list may weigh; longer files are refused before they are read. */
const MOST = 20 * 2 ** 20

const filled = (unit: string) =>
  Buffer.from(unit.repeat(Math.floor(MOST / Buffer.byteLength(unit))))

/** Texts that are no lists: as large as a list may be, and made so that they take much more than they weigh. */
export function hostileTexts(heading: string): HostileList[] {
  const under = (unit: string) => Buffer.concat([Buffer.from(`${heading}\n`), filled(unit)])
  const texts: Record<string, [Buffer, string | null]> = {
    'one endless line': [under('x'), 'text_too_large'],
    'one line of millions of cells': [under(','), 'text_too_large'],
    'millions of lines': [under('\n'), 'text_too_large'],
    'millions of rows of one letter': [under('x\n'), 'text_too_large'],
    'millions of rows of cells': [under(',,,,,\n'), 'text_too_large'],
    'quotes and nothing else': [under('"'), 'text_too_large'],
    'quotes that never end': [under('"x,'), 'text_too_large'],
    'quotes that never end, line by line': [under(`${'"x'.repeat(15_000)}\n`), null],
    'full-width separators': [under('，；'), 'text_too_large'],
    'no text': [filled('\0'), 'encoding'],
    'a picture': [Buffer.from('ffd8ffe000104a464946', 'hex'), 'encoding'],
    'nothing': [Buffer.alloc(0), 'no_rows'],
  }
  return Object.entries(texts).map(([name, [bytes, fault]]) => ({ name, bytes, fault }))
}
