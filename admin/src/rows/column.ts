import type { ReactNode } from 'react'

/** A column of a table; in a card one of its lines. */
export interface Column<R> {
  /** The text key of its name. */
  label: string
  /** Null if the row has none: a dash in the table, no line in the card. */
  value: (row: R) => ReactNode
  /** By what the rows are sorted, where all of them are on the page; null comes last. */
  by?: (row: R) => SortValue
  /** What the API sorts the whole list by. */
  sort?: string
  /**
   * `name` is the link of the row and the head of its card; `state` and `picture` stand beside it
   * in the card; `acts` are buttons.
   */
  place?: 'name' | 'state' | 'picture' | 'acts'
  align?: 'right'
}

export type SortValue = string | number | null

export interface Sorted {
  /** Of the column. */
  label: string
  order: 'asc' | 'desc'
}

export interface RowsProps<R> {
  rows: R[]
  columns: Column<R>[]
  /** Below the rows, however they are sorted. */
  sum?: R
  /** The page of a row; null if it has none. */
  to?: (row: R) => string | null
  sorted?: Sorted | null
  onSort?: (sorted: Sorted) => void
}
