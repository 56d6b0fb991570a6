import type { Page } from 'playwright-core'
import type { LocalGateway } from '#backend/payments/local_gateway/local_gateway'

export const WECHAT_AGENT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50 NetType/WIFI Language/zh_CN'

export type Does = 'pays' | 'cancels'

/**
 * Plants WeChat’s bridge, as late as WeChat does, before which somebody does one thing after the other with the payment
 * that is shown; it tells the page of it.
 */
export async function plantBridge(page: Page, payments: LocalGateway, will: Does[]) {
  const shown: string[] = []
  await page.exposeFunction('showPayment', async (prepaid: string) => {
    shown.push(prepaid)
    if (will.shift() !== 'pays') return 'cancel'
    const isPaid = await payments.pay(prepaid.replace('prepay_id=wx', ''), 'never')
    return isPaid ? 'ok' : 'fail'
  })
  await page.addInitScript(() => {
    type Show = (prepaid: string) => Promise<string>
    const window = globalThis as unknown as { showPayment: Show; WeixinJSBridge?: object }
    const invoke = (
      name: string,
      { package: prepaid }: { package: string },
      told: (answer: object) => void
    ) => {
      if (name !== 'getBrandWCPayRequest') throw new Error(name)
      void window
        .showPayment(prepaid)
        .then((said) => told({ err_msg: `get_brand_wcpay_request:${said}` }))
    }
    addEventListener('load', () => {
      window.WeixinJSBridge = { invoke }
      document.dispatchEvent(new Event('WeixinJSBridgeReady'))
    })
  })
  return shown
}
