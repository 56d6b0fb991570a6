import type { ManifestLine } from '#backend/packages/manifest'
import { say, type WordKey } from '#backend/lang/words'
import { text } from '#backend/sheets/cells'
import type { Cell } from '#backend/sheets/column'
import { writeSheet } from '#backend/sheets/write_sheet'

type HeadingIn<Key> = Key extends `packages.headings.${infer Name}` ? Name : never

/** In both languages, so that a package is the same whoever has it packed. */
const both = (key: WordKey) => `${say('zh', key)} ${say('en', key)}`

const COLUMNS: [HeadingIn<WordKey>, (line: ManifestLine) => Cell][] = [
  ['file', ({ name }) => text(name, 'zh')],
  ['xh', ({ xh }) => text(xh, 'zh')],
  ['masked_name', ({ maskedName }) => text(maskedName, 'zh')],
  ['last_four', ({ lastFour }) => text(lastFour, 'zh')],
  ['college', ({ college }) => text(college, 'zh')],
  ['class', ({ className }) => text(className, 'zh')],
  ['version', ({ version }) => version],
  [
    'change',
    ({ name, why }) => both(name ? `packages.changes.${why}` : 'packages.changes.removed'),
  ],
]

/** The workbook in a package that says whom each of its files shows, and what was taken out. */
export const indexBook = (lines: readonly ManifestLine[]): Promise<Buffer> =>
  writeSheet({
    title: say('zh', 'packages.index'),
    headings: COLUMNS.map(([name]) => both(`packages.headings.${name}`)),
    rows: lines.map((line) => COLUMNS.map(([, cellOf]) => cellOf(line))),
  })
