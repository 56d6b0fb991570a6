import { Button, Card, CardContent, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin'
import { dayOf } from '../layout/dates'
import { useDates } from '../layout/useDates'
import { useMay } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { ChsiReturnDialog } from './ChsiReturnDialog'
import type { SeasonUnit } from './types'
import { useUnitPart } from './useUnitPart'

interface ChsiReturn {
  id: string
  count: number
  reason: string
  by: string
  registeredAt: string
  resolvedAt: string | null
}

function Case({ late, mayResolve }: { late: ChsiReturn; mayResolve: boolean }) {
  const translate = useTranslate()
  const notify = useNotify()
  const { day } = useDates()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const resolve = () =>
    post(`chsi_returns/${late.id}/resolution`).then(refresh, ({ message }) =>
      notify(message, { type: 'error' })
    )
  return (
    <Stack direction="row" spacing={2} sx={{ py: 0.75, borderTop: '1px solid #eee' }}>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {translate('chsi.line', { count: late.count, day: day(dayOf(late.registeredAt)) })}
        {`：${late.reason}`}
      </Typography>
      {late.resolvedAt && (
        <Typography variant="body2" color="text.secondary">
          {translate('chsi.resolved', { day: day(dayOf(late.resolvedAt)) })}
        </Typography>
      )}
      {!late.resolvedAt && mayResolve && (
        <Button size="small" onClick={resolve}>
          {translate('chsi.resolve')}
        </Button>
      )}
    </Stack>
  )
}

/** CHSI returns (学信网退回) of a closed unit; the season itself stays archived. */
export function ChsiReturns() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const may = useMay()
  const { fullDay } = useDates()
  const [isOpen, setOpen] = useState(false)
  const closed = unit?.phase === 'closed' && unit.seesPapers
  const { data } = useUnitPart<ChsiReturn>(closed ? unit : undefined, 'chsi_returns')
  if (!unit || !closed) return null
  const mayRegister = may('registerChsiReturns')
  return (
    <Card>
      <CardContent>
        <Stack direction="row" sx={{ justifyContent: 'space-between', mb: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{translate('chsi.title')}</Typography>
          {mayRegister && (
            <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
              {translate('chsi.register')}
            </Button>
          )}
        </Stack>
        <Typography variant="body2" color="text.secondary">
          {translate('chsi.kept_until', { day: unit.keptUntil ? fullDay(unit.keptUntil) : '—' })}
        </Typography>
        {data?.rows.map((late) => (
          <Case key={late.id} late={late} mayResolve={mayRegister} />
        ))}
        {data?.rows.length === 0 && (
          <Typography variant="body2" color="text.secondary">
            {translate('chsi.none')}
          </Typography>
        )}
        {isOpen && <ChsiReturnDialog unitId={unit.id} onClose={() => setOpen(false)} />}
      </CardContent>
    </Card>
  )
}
