import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useDates } from '../../layout/useDates'
import type { SeasonUnit } from '../types'

/** 当日未核查: how many photos of days that are over nobody has dealt with, and since when. */
export function Unchecked({ left }: { left: SeasonUnit['unchecked'] }) {
  const translate = useTranslate()
  const { moment } = useDates()
  if (!left) return null
  const { photos, since } = left
  return (
    <Typography component="span" variant="body2" sx={{ color: 'turn.overdue.main' }}>
      {translate('today.unchecked', { smart_count: photos, since: moment(since) })}
    </Typography>
  )
}
