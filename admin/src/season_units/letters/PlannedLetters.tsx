import { Box, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { Line } from '../../layout/Line'
import { Day } from '../../layout/Moment'
import { useMay } from '../../permissions/useMay'
import type { SeasonUnit } from '../types'

/** The letters that go out by themselves if nothing changes, with their days and readers: to a school its own. */
export function PlannedLetters({ limit }: { limit?: number }) {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const isCentre = useMay()('readCentre')
  const { commas } = usePatterns()
  const coming = (unit?.facts?.coming ?? [])
    .filter(({ to }) => isCentre || !to || to.includes('school'))
    .slice(0, limit)
  if (coming.length === 0)
    return <Typography variant="muted">{translate('unit_page.no_letters')}</Typography>
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {coming.map(({ template, on, to }) => (
        <Line component="li" key={`${template} ${on}`}>
          <Typography variant="subtitle2">{translate(`templates.${template}`)}</Typography>
          <Typography variant="caption">
            <Day on={on} />
            {isCentre && to && ` · ${commas(to.map((one) => translate(`letters.to.${one}`)))}`}
          </Typography>
        </Line>
      ))}
    </Box>
  )
}
