import { Checkbox } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useStudentName } from '../../photos/student/useStudentName'
import { isPaying, type ListedStudent } from './types'
import type { Chosen } from './useChosen'

/** The row around it is a link. */
const OVER_LINK = { position: 'relative', zIndex: 1, p: 0.5 }

/** Ticks a student, to be deferred or exempted with others; there is none for whoever has nothing to pay. */
export function ChooseStudent({ student, chosen }: { student: ListedStudent; chosen: Chosen }) {
  const translate = useTranslate()
  const nameOf = useStudentName()
  if (!isPaying(student)) return null
  const isChosen = chosen.has(student.id)
  return (
    <Checkbox
      sx={OVER_LINK}
      checked={isChosen}
      disabled={chosen.isFull && !isChosen}
      onChange={() => chosen.toggle(student)}
      slotProps={{
        input: {
          'aria-label': translate('payment.many.choose_student', { student: nameOf(student) }),
        },
      }}
    />
  )
}
