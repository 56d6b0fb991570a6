import { Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { Line } from '../../layout/Line'
import { Day } from '../../layout/Moment'
import { Section } from '../../layout/Section'
import type { SeasonUnit } from '../types'

/** The next letters that go out by themselves, each with its day. */
export function ComingLetters() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  if (!unit?.facts || !unit.parts.includes('course')) return null
  const { coming = [] } = unit.facts
  return (
    <Section title={translate('unit_page.letters')}>
      {coming.map(({ template, on }) => (
        <Line key={`${template} ${on}`}>
          <Typography variant="subtitle2">{translate(`templates.${template}`)}</Typography>
          <Typography variant="caption">
            <Day on={on} />
          </Typography>
        </Line>
      ))}
      {coming.length === 0 && (
        <Typography variant="muted">{translate('unit_page.no_letters')}</Typography>
      )}
    </Section>
  )
}
