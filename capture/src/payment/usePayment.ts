import { useEffect, useState } from 'react'
import type { PayWay } from '../api/phoneApi'
import { useSession } from '../session/SessionContext'

const QUERY_MS = 3_000

/** The provider's page leads back to this one. */
function pageOf(url: string) {
  const page = new URL(url)
  page.searchParams.set('redirect_url', `${location.origin}${location.pathname}`)
  return page.href
}

/**
 * Leads to the provider, for the draft that the payment submits, and asks for the result: by itself after a code is
 * shown, something else is said to be paid, or the page comes back.
 */
export function usePayment(photoId: string | null, isSaidPaid: boolean) {
  const { act, api, receive } = useSession()
  const [qr, setQr] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)
  const isAwaited = qr !== null || isSaidPaid

  useEffect(() => {
    const query = () => {
      if (document.visibilityState === 'visible') api.queryPayment().then(receive, () => {})
    }
    document.addEventListener('visibilitychange', query)
    const timer = isAwaited ? setInterval(query, QUERY_MS) : undefined
    return () => {
      document.removeEventListener('visibilitychange', query)
      clearInterval(timer)
    }
  }, [api, receive, isAwaited])

  const pay = (way: Exclude<PayWay, 'jsapi'>) =>
    void act(async (phone) => {
      if (photoId === null) return
      const started = await phone.pay(photoId, way)
      if (started.url) location.assign(pageOf(started.url))
      else setQr(started.qr)
    })
  const query = async () => {
    await act((phone) => phone.queryPayment())
    setPending(true)
  }
  return { qr, isPending: isPending || isSaidPaid, pay, query: () => void query() }
}
