import { plain } from './typed_cells.js'

/** What a table is expected to have. */
export interface Expected<Column extends string> {
  columns: readonly Column[]
  /** Those of them that may be left out. */
  optional?: readonly Column[]
  /** Other headings of each column, with spaces between. */
  synonyms: Readonly<Record<Column, string>>
  maxRows: number
}

/** Spaces, punctuation and notes in brackets are ignored. */
const normal = (name: string) =>
  plain(name)
    .replaceAll(/\(.*?\)|[\s_*:-]/g, '')
    .toLowerCase()

/** Reads the headings of a table. */
export class Headings<Column extends string> {
  #meanings: Map<string, Column>

  constructor({ columns, synonyms }: Expected<Column>) {
    this.#meanings = new Map(
      columns.flatMap((column) =>
        [column, ...synonyms[column].split(' ')].map((name) => [normal(name), column] as const)
      )
    )
  }

  /** The column that a heading means; null for columns that are not read (序号, 备注). */
  meaning = (name: string): Column | null => this.#meanings.get(normal(name)) ?? null

  /** How many different columns these headings name. */
  countKnown = (names: string[]): number =>
    new Set(names.map(this.meaning).filter((column) => column !== null)).size
}
