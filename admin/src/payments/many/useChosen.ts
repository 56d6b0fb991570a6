import { MOST_WAIVED } from '@domain/money/codes'
import { useState } from 'react'
import { isPaying, type ListedStudent } from './types'

/** The students who were ticked, on whichever page of the list. */
export interface Chosen {
  students: ListedStudent[]
  isFull: boolean
  has: (id: string) => boolean
  toggle: (student: ListedStudent) => void
  /** These too, as far as they pay and there is room for them. */
  add: (students: readonly ListedStudent[]) => void
  clear: () => void
}

export function useChosen(): Chosen {
  const [byId, setById] = useState<ReadonlyMap<string, ListedStudent>>(new Map())
  const put = (before: typeof byId, more: readonly ListedStudent[]) =>
    new Map([...before, ...more.map((one) => [one.id, one] as const)].slice(0, MOST_WAIVED))
  return {
    students: [...byId.values()],
    isFull: byId.size >= MOST_WAIVED,
    has: (id) => byId.has(id),
    toggle: (student) =>
      setById((before) =>
        before.has(student.id)
          ? new Map([...before].filter(([id]) => id !== student.id))
          : put(before, [student])
      ),
    add: (students) =>
      setById((before) =>
        put(
          before,
          students.filter((one) => isPaying(one) && !before.has(one.id))
        )
      ),
    clear: () => setById(new Map()),
  }
}
