import type { Data } from '@api/data'
import { Button, Stack, Typography } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { usePatterns } from '../../i18n/usePatterns'
import { dayOf } from '../../layout/dates'
import { Line } from '../../layout/Line'
import { Section } from '../../layout/Section'
import { useDates } from '../../layout/useDates'
import { useMay } from '../../permissions/useMay'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { ChsiReturnDialog } from './ChsiReturnDialog'
import type { SeasonUnit } from '../types'
import { useUnitPart } from '../useUnitPart'

type ChsiReturn = Data.Chsi.ChsiReturn

function ResolveButton({ id }: { id: string }) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { mutate, isPending } = useMutation({
    mutationFn: () => post(`chsi_returns/${id}/resolution`),
    onSuccess: refresh,
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return (
    <Button loading={isPending} onClick={() => mutate()}>
      {translate('chsi.resolve')}
    </Button>
  )
}

function Case({ late, mayResolve }: { late: ChsiReturn; mayResolve: boolean }) {
  const translate = useTranslate()
  const { day } = useDates()
  const { labelled } = usePatterns()
  return (
    <Line>
      <Stack
        direction="row"
        useFlexGap
        sx={{ columnGap: 2, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <Typography sx={{ flex: 1, minWidth: 200 }}>
          {labelled(
            translate('chsi.line', { count: late.count, day: day(dayOf(late.registeredAt)) }),
            late.reason
          )}
        </Typography>
        {late.documentId && <DocumentLink id={late.documentId} />}
        {late.resolvedAt && (
          <Typography variant="muted">
            {translate('chsi.resolved', { day: day(dayOf(late.resolvedAt)) })}
          </Typography>
        )}
        {!late.resolvedAt && mayResolve && <ResolveButton id={late.id} />}
      </Stack>
    </Line>
  )
}

/** CHSI returns (学信网退回) of a closed unit; the season itself stays archived. */
export function ChsiReturns() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const may = useMay()
  const { fullDay } = useDates()
  const [isOpen, setOpen] = useState(false)
  const closed = unit?.phase === 'closed' && unit.parts.includes('course')
  const { data } = useUnitPart<ChsiReturn>(closed ? unit : undefined, 'chsi_returns')
  if (!unit || !closed) return null
  const mayRegister = may('registerChsiReturns')
  const register = (
    <Button variant="outlined" onClick={() => setOpen(true)}>
      {translate('chsi.register')}
    </Button>
  )
  return (
    <Section title={translate('chsi.title')} beside={mayRegister && register}>
      <Typography variant="muted">
        {translate('chsi.kept_until', { day: unit.keptUntil ? fullDay(unit.keptUntil) : '—' })}
      </Typography>
      {data?.rows.map((late) => (
        <Case key={late.id} late={late} mayResolve={mayRegister} />
      ))}
      {data?.rows.length === 0 && <Typography variant="muted">{translate('chsi.none')}</Typography>}
      {isOpen && <ChsiReturnDialog unit={unit} onClose={() => setOpen(false)} />}
    </Section>
  )
}
