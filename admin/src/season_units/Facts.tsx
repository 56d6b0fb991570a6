import { Box, Typography } from '@mui/material'
import { Fragment } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { Section } from '../layout/Section'
import { useDates } from '../layout/useDates'
import type { SeasonUnit } from './types'

type Window = NonNullable<SeasonUnit['facts']>['window']

const yuan = (fen: number) => (fen / 100).toFixed(2)

/** Window, counts and billing of a unit. */
export function Facts() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const { day, span } = useDates()
  const { noted, semicolons } = usePatterns()
  if (!unit?.facts) return null
  const { window, cityWindow, delivered, batches = [], coming = [] } = unit.facts
  const spoken = (of: Window) => of && `${span(of.firstDay, of.lastDay)} ${of.from}–${of.to}`
  const { statementFen, paidFen, setupByDefault } = unit.facts
  const { setup } = unit
  const paid = { paid: yuan(paidFen), statement: yuan(statementFen) }
  const isDefault = setupByDefault && translate('board.default_setup')
  const lines: [string, string][] = [
    ['unit.city_window', spoken(cityWindow) ?? ''],
    ['unit.window', window ? noted(spoken(window)!, isDefault) : translate('unit.not_set')],
    ...(setup
      ? ([
          ['act.contact_name', `${setup.contactName} ${setup.contactPhone}`],
          ['act.mailing_address', setup.mailingAddress],
          ['act.notice', setup.notice || '—'],
        ] as [string, string][])
      : []),
    ['unit.delivered', String(delivered)],
    ...batches.map(
      (batch) =>
        [
          'unit.batches',
          translate('unit.batch', { ...batch, on: day(batch.on), dueOn: day(batch.dueOn) }),
        ] as [string, string]
    ),
    ['unit.statement', statementFen > 0 ? translate('unit.paid', paid) : '—'],
  ]
  const letters = coming.map(
    ({ template, on }) => `${day(on)} ${translate(`templates.${template}`)}`
  )
  if (letters.length > 0) lines.push(['unit.coming', semicolons(letters)])
  return (
    <Section title={translate('unit.facts')}>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}
      >
        {lines.map(([label, value]) => (
          <Fragment key={`${label}${value}`}>
            <Typography variant="muted" component="dt">
              {translate(label)}
            </Typography>
            <Typography component="dd" sx={{ m: 0 }}>
              {value}
            </Typography>
          </Fragment>
        ))}
      </Box>
    </Section>
  )
}
