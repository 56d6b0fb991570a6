import type { HomeScope } from '#backend/home/home_scope'
import { boardUnits, type BoardFilter } from '#backend/seasons/queries/board_query'
import db from '@adonisjs/lucid/services/db'

const STATEMENT = `(main.facts ->> 'statementFen')::bigint`
const PAID = `(main.facts ->> 'paidFen')::bigint`

interface Sums {
  units: string
  billed: string | null
  paid: string | null
  open: string | null
}

/** Sums over the units that the board finds with a filter; what was paid too much is negative. */
async function sums({ viewer, season, today }: HomeScope, filter: BoardFilter = {}) {
  const [row]: Sums[] = await boardUnits(viewer, { ...season, ...filter }, today).select(
    db.raw(`count(*) as units, sum(${STATEMENT}) as billed, sum(${PAID}) as paid,
      sum(${STATEMENT} - ${PAID}) as open`)
  )
  const { units, billed, paid, open } = row!
  const fen = { billedFen: Number(billed), paidFen: Number(paid), openFen: Number(open) }
  return { units: Number(units), ...fen }
}

/** What is said of a group of units: how many, and what they still owe. */
const openOf = async (scope: HomeScope, filter: BoardFilter) => {
  const { units, openFen } = await sums(scope, filter)
  return { units, openFen }
}

export type MoneyFigures = Awaited<ReturnType<typeof moneyFigures>>

/** 应收 / 已收 / 逾期 / 差异 in fen, and the units for which finance has to act. */
export async function moneyFigures(scope: HomeScope) {
  const [{ billedFen, paidFen }, unpaid, overdue, differing, unbilled, unreconciled] =
    await Promise.all([
      sums(scope),
      openOf(scope, { act: 'recordPayment' }),
      openOf(scope, { act: 'recordPayment', overdue: true }),
      openOf(scope, { act: 'settleDifference' }),
      openOf(scope, { act: 'issueStatement' }),
      openOf(scope, { act: 'startReconciling' }),
    ])
  return {
    today: scope.today,
    billedFen,
    paidFen,
    unpaid,
    overdue,
    differing,
    unbilled: unbilled.units,
    unreconciled: unreconciled.units,
  }
}
