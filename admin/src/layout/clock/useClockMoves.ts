import { useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useNotify } from 'react-admin'
import { useMay } from '../../permissions/useMay'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { ClockAim } from './useForecast'

/** Times real time: one hour per second. */
const RUN_RATE = 3_600

/** What people may do with the rehearsal clock. */
export function useClockMoves() {
  const notify = useNotify()
  const queries = useQueryClient()
  const may = useMay()
  const { moveClock } = useDataProvider<ConsoleDataProvider>()
  const move = async (to: object) => {
    try {
      await moveClock({ wait: false, ...to })
      await queries.invalidateQueries()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }
  return {
    mayMove: may('moveClock'),
    moveTo: (aim: ClockAim) => move(aim),
    run: () => move({ type: 'run', rate: RUN_RATE }),
    stand: () => move({ type: 'stand' }),
  }
}
