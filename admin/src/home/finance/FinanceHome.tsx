import type { Data } from '@api/data'
import { Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Figures } from '../Figures'
import { boardWith } from '../links'
import { MyTasks } from '../MyTasks'
import { Tile, Tiles } from '../Tile'
import { useYuan } from './useYuan'

/** Money is in fen; of what was paid too much, `openFen` is negative. */
type MoneyFigures = Data.Home.FinanceHome

function Money({ billedFen, paidFen, unpaid, overdue, differing, ...waiting }: MoneyFigures) {
  const translate = useTranslate()
  const yuan = useYuan()
  const units = (count: number) => translate('home.units', { smart_count: count })
  const { unbilled, unreconciled } = waiting
  return (
    <Tiles>
      <Tile
        label={translate('home.money.billed')}
        value={yuan(billedFen)}
        note={translate('home.money.unpaid', {
          sum: yuan(unpaid.openFen),
          units: units(unpaid.units),
        })}
        to={boardWith({ act: 'recordPayment' })}
        turn="running"
      />
      <Tile label={translate('home.money.paid')} value={yuan(paidFen)} turn="done" />
      <Tile
        label={translate('home.money.overdue')}
        value={yuan(overdue.openFen)}
        note={units(overdue.units)}
        to={boardWith({ act: 'recordPayment', overdue: true })}
        turn={overdue.units > 0 ? 'overdue' : 'idle'}
      />
      <Tile
        label={translate('home.money.differing')}
        value={yuan(-differing.openFen)}
        note={units(differing.units)}
        to={boardWith({ act: 'settleDifference' })}
        turn={differing.units > 0 ? 'soon' : 'idle'}
      />
      <Tile
        label={translate('home.money.unbilled')}
        value={unbilled}
        unit={translate('home.count.units', { smart_count: unbilled })}
        to={boardWith({ act: 'issueStatement' })}
        turn={unbilled > 0 ? 'running' : 'idle'}
      />
      {unreconciled > 0 && (
        <Tile
          label={translate('home.money.unreconciled')}
          value={unreconciled}
          unit={translate('home.count.units', { smart_count: unreconciled })}
          to={boardWith({ act: 'startReconciling' })}
          turn="running"
        />
      )}
    </Tiles>
  )
}

/** 应收 / 已收 / 逾期 / 差异, statements that are not issued, and what finance has to do. */
export const FinanceHome = () => (
  <Stack spacing={2}>
    <Figures<MoneyFigures> of="finance">{(figures) => <Money {...figures} />}</Figures>
    <MyTasks />
  </Stack>
)
