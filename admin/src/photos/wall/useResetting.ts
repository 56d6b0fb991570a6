import type { ResetReason } from '@domain/policy/reset_reasons'
import { useState } from 'react'
import { LEAST_NOTE } from './Preview'
import { toggled } from './ReasonButtons'
import type { Reason } from './useReasons'

const NONE: ResetReason[] = []

/** The reset that the reader is about to make: for which reasons, with which words. */
export function useResetting(reasons: readonly Reason[]) {
  const [photoId, setPhotoId] = useState<string | null>(null)
  const [chosen, setChosen] = useState(NONE)
  const [note, setNote] = useState('')
  const hasNote = note.trim().length >= LEAST_NOTE
  const toggle = (code: ResetReason) => setChosen((was) => toggled(was, code))
  return {
    photoId,
    reasons,
    chosen,
    note,
    toggle,
    setNote,
    toggleAt: (index: number) => reasons[index] && toggle(reasons[index].code),
    open: (id: string, index?: number) => {
      setPhotoId(id)
      setNote('')
      const first = index === undefined ? undefined : reasons[index]
      setChosen(first ? [first.code] : NONE)
    },
    close: () => setPhotoId(null),
    /** As the server takes it. */
    body: { reasonCodes: chosen, ...(hasNote && { reason: note.trim() }) },
    isReady: chosen.length > 0 || hasNote,
  }
}

export type Resetting = ReturnType<typeof useResetting>
