import type { WechatParameters } from '../api/phoneApi'

interface Bridge {
  invoke: (
    name: 'getBrandWCPayRequest',
    parameters: WechatParameters,
    told: (answer: { err_msg?: string }) => void
  ) => void
}

/** What WeChat tells the page of a payment: not to be believed, as anybody can call it. */
export type Told = 'ok' | 'cancel' | 'fail'

/** WeChat plants its bridge soon after the page, if it does. */
const READY_MS = 5_000

const planted = () => (globalThis as { WeixinJSBridge?: Bridge }).WeixinJSBridge ?? null

const bridge = () =>
  new Promise<Bridge | null>((resolve) => {
    if (planted()) return resolve(planted())
    const end = () => resolve(planted())
    document.addEventListener('WeixinJSBridgeReady', end, { once: true })
    setTimeout(end, READY_MS)
  })

/** Has WeChat show the payment. */
export async function payByBridge(parameters: WechatParameters): Promise<Told> {
  const found = await bridge()
  if (!found) return 'fail'
  return new Promise((resolve) =>
    found.invoke('getBrandWCPayRequest', parameters, ({ err_msg: said = '' }) => {
      const [, told] = /^get_brand_wcpay_request:(ok|cancel)/.exec(said) ?? []
      resolve((told as Told | undefined) ?? 'fail')
    })
  )
}
