import { useState } from 'react'
import { useDataProvider, useRefresh } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Collector } from './types'

/** Sends what makes a key, which is then shown once. */
export function useKey() {
  const { post } = useDataProvider<ConsoleDataProvider>()
  const refresh = useRefresh()
  const [key, setKey] = useState<string | null>(null)
  const make = async (path: string, body: object) => {
    const { meta } = await post<Collector, Record<'key', string>>(path, body)
    setKey(meta!.key)
    refresh()
  }
  return { key, make }
}
