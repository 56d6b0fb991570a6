import { existsSync, readFileSync } from 'node:fs'

/** A line of `docs/asvs.csv`. */
export interface Line {
  id: string
  level: string
  /** `yes`, or `no: reason`. */
  applies: string
  about: string
  status: string
  /** Tests or an anchor, or what is missing. */
  proof: string
}

export const HEADINGS = ['id', 'level', 'applies', 'about', 'status', 'proof'] as const

/** The cells of a row, of which some are quoted (RFC 4180); no cell has a line break. */
const cellsOf = (row: string) =>
  [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!
  )

/** The lines of a table; its first row has the headings. */
export function linesOf(csv: string): Line[] {
  const [headings, ...rows] = csv.trimEnd().split('\n').map(cellsOf)
  if (headings?.join() !== HEADINGS.join()) throw new Error(`headings: ${headings?.join()}`)
  return rows.map((cells) => {
    if (cells.length !== HEADINGS.length) throw new Error(`not six cells: ${cells.join()}`)
    return Object.fromEntries(HEADINGS.map((name, at) => [name, cells[at]])) as unknown as Line
  })
}

export const chapterOf = ({ id }: Line) => id.split('.')[0]!

/** The sections that ask for documents; every other line needs a test. */
const ON_PAPER = ['V2', 'V3', 'V5', 'V6', 'V7', 'V8', 'V11', 'V13', 'V14', 'V15', 'V16']
export const asksForPaper = (line: Line) =>
  ON_PAPER.includes(chapterOf(line)) && line.id.split('.')[1] === '1'

/** A test's title: what stands for a value may be any text. */
const fits = (title: string, sentence: string) =>
  title === sentence ||
  new RegExp(
    `^${title
      .split(/\$?\{[^}]*\}/)
      .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
      .join('.+')}$`
  ).test(sentence)

const titlesIn = (source: string) =>
  [...source.matchAll(/\btest\(\s*(?:'((?:[^'\\]|\\.)*)'|`([^`]*)`|"((?:[^"\\]|\\.)*)")/g)].map(
    ([, single, template, double]) => (single ?? template ?? double)!.replaceAll(/\\(.)/g, '$1')
  )

/** What is wrong with a proof by tests: `file: sentence | file: sentence`. */
export const testFaults = ({ id, proof }: Line): string[] =>
  proof.split(' | ').flatMap((one) => {
    const [file = '', ...rest] = one.split(': ')
    const sentence = rest.join(': ')
    if (!file.endsWith('.spec.ts') || !existsSync(file)) return [`${id}: no file ${file}`]
    const isThere = titlesIn(readFileSync(file, 'utf8')).some((title) => fits(title, sentence))
    return isThere ? [] : [`${id}: ${file} has no test “${sentence}”`]
  })

const anchorsIn = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(/\s/g, '-')
  )

/** What is wrong with a proof by a document: `doc:docs/FILE.md#anchor`. */
export function documentFaults({ id, proof }: Line): string[] {
  const [, file = '', anchor = ''] = /^doc:(.+\.md)#(.+)$/.exec(proof) ?? []
  if (!existsSync(file)) return [`${id}: no document in “${proof}”`]
  const isThere = anchorsIn(readFileSync(file, 'utf8')).includes(anchor)
  return isThere ? [] : [`${id}: ${file} has no heading #${anchor}`]
}
