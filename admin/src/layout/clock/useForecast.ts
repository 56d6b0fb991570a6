import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { SAYS_ITSELF } from '../../providers/failedReads'

/** Where the clock would move: to the next automatic event, or to a time of a day in Shanghai. */
export type ClockAim = { type: 'next' } | { type: 'jump'; date: string; time: string }

/** How far the list of events looks ahead. */
export const AHEAD_DAYS = 14

/** The morning of a day. */
export const morningOf = (date: string): ClockAim => ({ type: 'jump', date, time: '09:00' })

/**
 * What a move of the clock would do, for the units that the reader may see.
 * @param aim null asks nothing
 */
export function useForecast(aim: ClockAim | null) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const query = new URLSearchParams({ ...aim }).toString()
  return useQuery({
    queryKey: ['clock', 'forecast', query],
    queryFn: async () => (await read<Data.Rehearsal.ClockForecast>(`clock/forecast?${query}`)).data,
    enabled: aim !== null,
    retry: false,
    meta: SAYS_ITSELF,
  })
}
