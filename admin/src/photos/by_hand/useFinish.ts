import type { HandFrame } from '@domain/photos/hand_frame'
import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

interface Sent {
  send: () => Promise<unknown>
  /** What is said once it is done. */
  done: string
}

/** The three ways to another finished picture; a refusal says what was measured, and nothing has changed. */
export function useFinish(photoId: string, onDone: () => void) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { post, upload } = useDataProvider<ConsoleDataProvider>()
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ send }: Sent) => send(),
    onSuccess: (_made, { done }) => {
      notify(translate(done), { type: 'success' })
      refresh()
      onDone()
    },
  })
  const path = `photos/${photoId}`
  const rounded = ({ left, top, width }: HandFrame) => ({
    left: Math.round(left),
    top: Math.round(top),
    width: Math.round(width),
  })
  return {
    isPending,
    refusal: error?.message ?? null,
    cut: (frame: HandFrame) =>
      mutate({
        send: () => post(`${path}/crops`, { frame: rounded(frame) }),
        done: 'by_hand.done',
      }),
    takeOwn: (file: File) =>
      mutate({ send: () => upload(`${path}/own_products`, file), done: 'by_hand.done' }),
    makeAgain: () =>
      mutate({ send: () => post(`${path}/automatic_products`), done: 'by_hand.again_done' }),
  }
}
