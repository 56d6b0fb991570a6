import type { HomeScope } from '#backend/home/home_scope'
import { boardUnits } from '#backend/seasons/queries/board_query'
import { setupsInForce, type SetupView } from '#backend/seasons/queries/setup_in_force'
import { PRINT_COLUMNS, printColumnOf, type PrintColumn } from '#domain/season/print/columns'
import type { PrintState } from '#domain/season/print/states'

/** A column shows at most so many units; its count is of all. */
const MAX_ROWS = 60

interface PrintRow {
  id: string
  name: string
  state: PrintState
  since: Date
  count: number
}

/** Units whose paper photos have begun, those that have waited longest first. */
const printRows = ({ viewer, season, today }: HomeScope): Promise<PrintRow[]> =>
  boardUnits(viewer, season, today)
    .join('unit_progress as print', (join) => {
      join.on('print.season_unit_id', 'su.id').andOnVal('print.track', 'print')
    })
    .orderBy(['print.since', 'su.id'])
    .select('su.id', 'units.name', 'print.state', 'print.since')

const addressOf = (setup: SetupView | undefined) =>
  setup
    ? {
        contactName: setup.contactName,
        contactPhone: setup.contactPhone,
        mailingAddress: setup.mailingAddress,
      }
    : null

export type PrintBoard = Awaited<ReturnType<typeof printBoard>>

/** 待冲印 → 冲印中 → 待寄 → 已寄出 → 已签收, each with its units and where to send their photos. */
export async function printBoard(scope: HomeScope) {
  const rows = await printRows(scope)
  const ofColumn = (column: PrintColumn) =>
    rows.filter((row) => printColumnOf(row.state) === column)
  const shown = PRINT_COLUMNS.map((column) => ofColumn(column).slice(0, MAX_ROWS))
  const setups = await setupsInForce(shown.flat().map(({ id }) => id))
  return {
    today: scope.today,
    columns: PRINT_COLUMNS.map((column, index) => ({
      column,
      count: ofColumn(column).length,
      units: shown[index]!.map(({ id, name, state, since }) => ({
        id,
        name,
        state,
        since: since.toISOString(),
        address: addressOf(setups.get(id)),
      })),
    })),
  }
}
