import { usePhone } from '../layout/usePhone'
import type { RowsProps } from './column'
import { RowCards } from './RowCards'
import { RowTable } from './RowTable'

/** Rows as a table, or on a phone as cards. */
export function Rows<R extends { id: string }>(props: RowsProps<R>) {
  return usePhone() ? <RowCards {...props} /> : <RowTable {...props} />
}
