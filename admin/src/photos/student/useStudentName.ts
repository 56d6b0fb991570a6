import { usePatterns } from '../../i18n/usePatterns'
import type { ShownStudent } from '../types'

/** A student as people tell them apart: number, masked name, the last four of the ID number. */
export function useStudentName() {
  const { noted } = usePatterns()
  return ({ xh, maskedName, lastFour }: ShownStudent) =>
    noted([xh, maskedName].filter(Boolean).join(' ') || '—', lastFour)
}
