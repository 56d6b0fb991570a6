import { PAY_MODES, type LocalOrder, type PayMode } from './local_orders.js'

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const style = `body{font:17px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:26rem;padding:1.5rem 1rem;color:#222;text-align:center}
h1{font-size:1.2rem}b{display:block;font-size:2.4rem;margin:.5rem 0}small{color:#666;display:block}
button,select{font:inherit;width:100%;padding:.7rem;margin:.4rem 0;border-radius:8px;border:1px solid #999;background:#fff}
button.pay{background:#07803f;color:#fff;border:0}`

const MODES: Record<PayMode, string> = {
  usual: '正常 · as usual',
  late: '通知迟到 · the notice is late',
  double: '通知两次 · the notice comes twice',
  wrong_amount: '金额不符 · another amount',
  bad_signature: '签名不符 · a wrong signature',
  never: '没有通知 · no notice',
}

const STATES: Record<LocalOrder['state'], string> = {
  NOTPAY: '待支付 · to be paid',
  SUCCESS: '已支付 · paid',
  CLOSED: '已关闭 · closed',
}

const shell = (body: string) => `<!doctype html><html lang="zh"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>演练支付 Rehearsal payment</title><style>${style}</style>
<h1>演练支付<small>Rehearsal payment: no money moves · 不产生真实扣款</small></h1>${body}</html>`

const SHOWN = 100

/** All orders, so that somebody without a second phone finds the one of a code. */
export const ordersPage = (orders: LocalOrder[]) =>
  shell(
    orders
      .slice(0, SHOWN)
      .map(
        ({ outTradeNo, way, total, state }) =>
          `<p><a href="/pay/${outTradeNo}">¥${(total / 100).toFixed(2)} · ${escape(way)} · ${STATES[state]}</a><small>${outTradeNo}</small></p>`
      )
      .join('') || '<p>还没有订单。<br>No orders yet.</p>'
  )

export const noOrderPage = () => shell('<p>没有这个订单。<br>There is no such order.</p>')

/** What is asked of the page goes on knowing where the person came from. */
const wayBack = (back: string | null) =>
  back ? `?${new URLSearchParams({ redirect_url: back })}` : ''

const form = (
  no: string,
  { mode: usual, back }: Shown
) => `<form method="post" action="/pay/${no}/payment${escape(wayBack(back))}">
<label>如何通知 · how it is told<select name="mode">${PAY_MODES.map(
  (mode) =>
    `<option value="${mode}"${mode === usual ? ' selected' : ''}>${escape(MODES[mode])}</option>`
).join('')}</select></label>
<button class="pay">支付 Pay</button></form>
<form method="post" action="/pay/${no}/cancellation${escape(wayBack(back))}"><button>取消 Cancel</button></form>`

interface Shown {
  /** The mode that is chosen already. */
  mode: PayMode
  /** Where the person came from. */
  back: string | null
  isCancelled?: boolean
}

/** The page on which somebody pays in a rehearsal, or does not. */
export function payPage(order: LocalOrder, shown: Shown): string {
  const { back, isCancelled = false } = shown
  const yuan = (order.total / 100).toFixed(2)
  const isOpen = order.state === 'NOTPAY' && order.expiresAt > Date.now() && !isCancelled
  const state = isCancelled ? '已取消，未支付 · cancelled, not paid' : STATES[order.state]
  return shell(`<p>${escape(order.description)}</p><b>¥${yuan}</b><p role="status">${state}</p>
${isOpen ? form(order.outTradeNo, shown) : ''}
${back ? `<p><a href="${escape(back)}">返回 Back</a></p>` : ''}`)
}
