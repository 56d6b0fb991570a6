import type { Data } from '@api/data'
import { sortFolder, type FolderOutcome } from '@domain/photos/folder'
import { useMutation } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { heldFiles } from './heldFiles'
import type { Sending } from './sendFolder'

/**
 * What becomes of a file: that of the folder, and whether its number is one of this school. The number of a student of
 * another school is `unknown` too: nobody learns whom others have.
 */
export const OUTCOMES = [
  'matched',
  'unknown',
  'unnumbered',
  'twice',
  'not_picture',
  'too_large',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface PreviewedFile extends Sending {
  outcome: Outcome
}

/** Numbers in one request. */
const AT_ONCE = 500

type Resolved = Data.Photos.ResolvedNumber

/** Asks who has these numbers, in bodies of requests: they stand in no address. */
export function useResolve(seasonUnitId: string) {
  const { post } = useDataProvider<ConsoleDataProvider>()
  return async (numbers: string[]): Promise<Map<string, string>> => {
    const found = new Map<string, string>()
    for (let from = 0; from < numbers.length; from += AT_ONCE) {
      const asked = { numbers: numbers.slice(from, from + AT_ONCE) }
      const path = `season_units/${seasonUnitId}/students/resolve`
      for (const { number, student } of (await post<Resolved[]>(path, asked)).data)
        if (student) found.set(number, student.id)
    }
    return found
  }
}

const outcomeOf = (outcome: FolderOutcome, studentId: string | null): Outcome =>
  outcome === 'numbered' ? (studentId ? 'matched' : 'unknown') : outcome

/** Says of each chosen file what becomes of it; nothing is sent yet but the numbers. */
export function usePreview(seasonUnitId: string) {
  const resolve = useResolve(seasonUnitId)
  return useMutation({
    mutationFn: async (chosen: readonly File[]): Promise<PreviewedFile[]> => {
      const sorted = sortFolder(await heldFiles(chosen))
      const asked = sorted.filter(({ outcome }) => outcome === 'numbered')
      const students = await resolve(asked.map(({ number }) => number!))
      return sorted.map(({ file, number, outcome }) => {
        const studentId = (outcome === 'numbered' && students.get(number!)) || null
        return { file, number, studentId, outcome: outcomeOf(outcome, studentId) }
      })
    },
  })
}
