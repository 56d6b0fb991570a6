import type { Locale, WordKey } from '#backend/lang/words'

/** A cell as it is written: text, or a number to count with. */
export type Cell = string | number | null

/** Makes the cell of a value; codes are said in the reader's language. */
export type CellOf = (value: unknown, locale: Locale) => Cell

type HeadingIn<Key> = Key extends `exports.headings.${infer Name}` ? Name : never

/** The headings that have words in both languages. */
export type Heading = HeadingIn<WordKey>

/** A column of a list's workbook. */
export interface Column {
  /** Where the value stands in a row of the list's answer, such as unit.name. */
  path: string
  heading: Heading
  cell: CellOf
}

/** A column by the path of its value; a function of `cells.ts` writes it. */
export const column = (path: string, heading: Heading, cell: CellOf): Column => ({
  path,
  heading,
  cell,
})

/** The value at a path of a row; null where the row has none. */
export function valueAt(row: object, path: string): unknown {
  let value: unknown = row
  for (const key of path.split('.')) value = (value as Record<string, unknown> | null)?.[key]
  return value ?? null
}
