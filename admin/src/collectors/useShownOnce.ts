import { useState } from 'react'
import { useDataProvider, useRefresh } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Collector } from './types'

/** Sends what makes a key, or what signs a hook, or lets a device in, which is then shown once. */
export function useShownOnce(name: 'key' | 'secret' | 'token') {
  const { post } = useDataProvider<ConsoleDataProvider>()
  const refresh = useRefresh()
  const [shown, setShown] = useState<string | null>(null)
  const make = async (path: string, body: object) => {
    const { meta } = await post<Collector, Record<string, string>>(path, body)
    setShown(meta![name]!)
    refresh()
  }
  return { shown, make }
}
