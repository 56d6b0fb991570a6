import { Checkbox } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'
import { useStudentName } from '../photos/student/useStudentName'
import type { Lock } from './types'

/** The row around it is a link. */
const OVER_LINK = { position: 'relative', zIndex: 1, p: 0.5 }

/** Ticks a lock, to be ended with others. */
export function SelectLock({ id, student }: Lock) {
  const translate = useTranslate()
  const nameOf = useStudentName()
  const { selectedIds, onToggleItem } = useListContext<Lock>()
  const name = translate('locks.select_student', { student: nameOf(student) })
  return (
    <Checkbox
      sx={OVER_LINK}
      checked={selectedIds.includes(id)}
      onChange={() => onToggleItem(id)}
      slotProps={{ input: { 'aria-label': name } }}
    />
  )
}
