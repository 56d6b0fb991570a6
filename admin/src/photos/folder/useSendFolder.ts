import type { Data } from '@api/data'
import { useEffect, useRef, useState } from 'react'
import { useDataProvider, useNotify, useRefresh } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { sendFolder, type Progress, type Sending } from './sendFolder'
import { usePhotoServer } from './usePhotoServer'

/** Waits, unless the signal aborts. */
const wait = (signal: AbortSignal) => (ms: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })

/** The browser asks before it leaves a page that is sending. */
function useStaying(isSending: boolean) {
  useEffect(() => {
    if (!isSending) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isSending])
}

/** Sends a folder as a job of the job centre, and says how far it is. */
export function useSendFolder(seasonUnitId: string, stated: Record<string, string>) {
  const notify = useNotify()
  const refresh = useRefresh()
  const { post, put } = useDataProvider<ConsoleDataProvider>()
  const serverOf = usePhotoServer(seasonUnitId, stated)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isSending, setSending] = useState(false)
  const stop = useRef<AbortController | null>(null)
  useStaying(isSending)
  useEffect(() => () => stop.current?.abort(), [])
  const send = async (all: Sending[]) => {
    const stopping = new AbortController()
    stop.current = stopping
    setSending(true)
    try {
      const path = `season_units/${seasonUnitId}/photo_uploads`
      const { data: job } = await post<Data.Jobs.Job>(path, { total: all.length })
      const { signal } = stopping
      const ways = { signal, onProgress: setProgress, wait: wait(signal) }
      const ended = await sendFolder(all, serverOf(job.id, job.done), ways)
      const state = ended === 'done' ? 'done' : 'cancelled'
      // A page that is left is continued later: only a person's word cancels it.
      if (ended === 'done' || signal.reason === 'cancelled')
        await put(`photo_uploads/${job.id}`, { done: job.total, state }).catch(() => null)
      notify(`photo.folder.${ended}`, { type: ended === 'done' ? 'success' : 'info' })
      refresh()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    } finally {
      setSending(false)
    }
  }
  return {
    send,
    progress,
    isSending,
    cancel: () => stop.current?.abort('cancelled'),
    forget: () => setProgress(null),
  }
}
