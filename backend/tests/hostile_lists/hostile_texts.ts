import type { HostileList } from './hostile_workbooks.js'

/** What a list may weigh; longer files are refused before they are read. */
const MOST = 20 * 2 ** 20

const filled = (unit: string) =>
  Buffer.from(unit.repeat(Math.floor(MOST / Buffer.byteLength(unit))))

/** Texts that are no lists: as large as a list may be, and made so that they take much more than they weigh. */
export function hostileTexts(heading: string): HostileList[] {
  const under = (unit: string) => Buffer.concat([Buffer.from(`${heading}\n`), filled(unit)])
  const lines = (line: string, times: number, last = '') =>
    Buffer.from(`${heading}\n${line.repeat(times)}${last}`)
  const texts: Record<string, [Buffer, string | null]> = {
    'one endless line': [under('x'), 'text_too_large'],
    'one line of millions of cells': [under(','), 'text_too_large'],
    'millions of lines': [under('\n'), 'text_too_large'],
    'millions of rows of one letter': [under('x\n'), 'text_too_large'],
    'millions of rows of cells': [under(',,,,,\n'), 'text_too_large'],
    'quotes and nothing else': [under('"'), 'text_too_large'],
    'quotes that never end': [under('"x,'), 'text_too_large'],
    'quotes that never end, line by line': [under(`${'"x'.repeat(15_000)}\n`), 'unreadable'],
    'a quote that opens in each line': [lines('"甲,乙\n', 100_000), 'unreadable'],
    'a quote that opens in each cell': [lines('"甲,"乙,"丙\n', 100_000), 'unreadable'],
    'a quote that opens in the last line': [lines('甲,乙\n', 100_000, '"甲,乙\n'), 'unreadable'],
    'quotes in the middle of each cell': [under(`${'a"b,'.repeat(14)}c\n`), 'text_too_large'],
    'short lines of quotes': [under(`${'"x'.repeat(49)}\n`), 'unreadable'],
    'quotes that stand for quotes': [under(`"${'""'.repeat(15_000)}"\n`), 'unreadable'],
    'one line of ten megabytes': [Buffer.from('x'.repeat(MOST / 2)), 'text_too_large'],
    'separators and nothing else': [under(`${','.repeat(90)}\n`), 'text_too_large'],
    'rows of separators, as many as may be': [lines(`${','.repeat(14)}\n`, 200_000), 'no_rows'],
    'blank lines, as many as may be': [lines('\n', 200_000), 'no_rows'],
    'more blank lines than may be': [lines('\n', 300_000), 'text_too_large'],
    'full-width separators': [under('，；'), 'text_too_large'],
    'no text': [filled('\0'), 'encoding'],
    'a picture': [Buffer.from('ffd8ffe000104a464946', 'hex'), 'encoding'],
    'nothing': [Buffer.alloc(0), 'no_rows'],
  }
  return Object.entries(texts).map(([name, [bytes, fault]]) => ({ name, bytes, fault }))
}
