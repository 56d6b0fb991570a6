import { useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useNotify } from 'react-admin'
import { useMay } from '../../permissions/useMay'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { dayOf, daysLater } from '../dates'

/** Times real time: one hour per second. */
const RUN_RATE = 3_600

/** What people may do with the rehearsal clock. */
export function useClockMoves(now: string) {
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
  const jump = (date: string) => move({ type: 'jump', date, time: '09:00' })
  return {
    mayMove: may('moveClock'),
    next: () => move({ type: 'next' }),
    run: () => move({ type: 'run', rate: RUN_RATE }),
    stand: () => move({ type: 'stand' }),
    jump,
    /** To the morning so many days later. */
    forward: (days: number) => jump(daysLater(dayOf(now), days)),
  }
}
