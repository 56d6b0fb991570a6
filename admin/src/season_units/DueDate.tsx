import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'

interface Props {
  dueOn: string | null
  left: number | null
  /** Not in a column that says what the number is. */
  isAlone?: boolean
}

/** Red when overdue, orange for two days before. */
const colourOf = (left: number) =>
  left < 0 ? 'turn.overdue.main' : left <= 2 ? 'turn.soon.main' : undefined

/** Working days left, or overdue. */
export function DaysLeft({ dueOn, left, isAlone = false }: Props) {
  const translate = useTranslate()
  if (!dueOn || left === null) return <span>—</span>
  const text =
    left < 0
      ? translate('board.overdue', { days: -left, smart_count: -left })
      : left === 0
        ? translate('board.today')
        : isAlone
          ? translate('board.days_left', { days: left, smart_count: left })
          : String(left)
  return (
    <Box component="span" sx={{ color: colourOf(left), whiteSpace: 'nowrap' }}>
      {text}
    </Box>
  )
}
