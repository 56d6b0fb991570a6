import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { LocalNotices, type NoticeTimes } from './local_notices.js'
import { isPayMode, LocalOrders, toldOf, type OrderFault, type PayMode } from './local_orders.js'
import type { LocalKeys } from './local_keys.js'
import { LocalLogin } from './local_login.js'
import { noOrderPage, ordersPage, payPage } from './pay_page.js'
import { isOfMerchant, signedHeaders } from './signatures.js'

export { keepKeys, makeKeys, merchantEnvironment, type LocalKeys } from './local_keys.js'
export { isPayMode, PAY_MODES, type LocalOrder, type PayMode } from './local_orders.js'

export interface LocalGatewayOptions {
  keys: LocalKeys
  /** 0: a free one. */
  port?: number
  /** How payments go wrong unless the page says otherwise. */
  mode?: PayMode
  times?: Partial<NoticeTimes>
}

const STATUS: Record<OrderFault, number> = {
  ...{ ORDERPAID: 400, ORDER_CLOSED: 400, OUT_TRADE_NO_USED: 403, ORDER_NOT_EXIST: 404 },
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }

interface Answer {
  status: number
  body: object | null
}

const answered = (body: object | null, status = body ? 200 : 204): Answer => ({ status, body })
const refused = (code: string, status: number) => answered({ code, message: code }, status)
const faulty = (fault: OrderFault) => refused(fault, STATUS[fault])

/**
 * A payment gateway for rehearsals and tests: it speaks APIv3 of WeChat Pay with its own keys, verifies the merchant's
 * signature, signs what it says, and has a page on which a person pays. It also says who has WeChat open. No money
 * moves. It listens on loopback only.
 */
export class LocalGateway {
  readonly orders = new LocalOrders()
  readonly notices: LocalNotices
  readonly login: LocalLogin
  #keys: LocalKeys
  #mode: PayMode
  #server = createServer((request, response) => void this.#serve(request, response))
  #url = ''

  constructor({ keys, mode = 'usual', times }: LocalGatewayOptions) {
    this.#keys = keys
    this.#mode = mode
    this.notices = new LocalNotices(keys, times)
    this.login = new LocalLogin(keys)
  }

  get url() {
    return this.#url
  }

  async listen(port = 0) {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, '127.0.0.1', resolve)
    })
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  /** Somebody pays an order. @returns false if nobody can any more */
  async pay(outTradeNo: string, mode = this.#mode): Promise<boolean> {
    const order = this.orders.find(outTradeNo)
    if (!order || !this.orders.pay(order, mode)) return false
    await this.notices.tell(order, mode)
    return true
  }

  async stop() {
    this.notices.stop()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url!, this.#url)
    const body = await text(request)
    if (url.pathname === '/connect/oauth2/authorize') return this.#authorize(url, response)
    if (url.pathname === '/sns/oauth2/access_token')
      return void response.end(JSON.stringify(this.login.tell(url.searchParams)))
    if (!url.pathname.startsWith('/v3/')) return this.#page(request.method!, url, body, response)
    const path = url.pathname + url.search
    const { authorization = '' } = request.headers
    const isSigned = isOfMerchant(
      { method: request.method!, path, body, authorization },
      this.#keys
    )
    const answer = isSigned
      ? this.#answer(request.method!, url.pathname, body)
      : refused('SIGN_ERROR', 401)
    const sent = answer.body ? JSON.stringify(answer.body) : ''
    const headers = { 'content-type': 'application/json', ...signedHeaders(sent, this.#keys) }
    response.writeHead(answer.status, headers).end(sent)
  }

  /** A page that asks who is there is sent back at once, as by WeChat. */
  #authorize({ searchParams }: URL, out: ServerResponse) {
    const location = this.login.authorize(searchParams)
    if (location) out.writeHead(302, { location }).end()
    else out.writeHead(400, HTML).end(noOrderPage())
  }

  #answer(method: string, path: string, body: string): Answer {
    const [, no, act] = /\/out-trade-no\/(\w+)(\/close)?$/.exec(path) ?? []
    if (no && act) {
      const fault = this.orders.close(no)
      return fault ? faulty(fault) : answered(null)
    }
    if (no) {
      const order = this.orders.find(no)
      return order ? answered(toldOf(order, this.#keys)) : faulty('ORDER_NOT_EXIST')
    }
    const [, way] = /\/transactions\/(jsapi|h5|native)$/.exec(path) ?? []
    if (!way || method !== 'POST') return refused('RESOURCE_NOT_EXISTS', 404)
    return this.#open(way, body)
  }

  #open(way: string, body: string): Answer {
    const asked = JSON.parse(body)
    const { mchid, appid } = this.#keys
    if (asked.mchid !== mchid || asked.appid !== appid) return refused('PARAM_ERROR', 400)
    if (way === 'jsapi' && !asked.payer?.openid) return refused('PARAM_ERROR', 400)
    if (way === 'h5' && !asked.scene_info?.payer_client_ip) return refused('PARAM_ERROR', 400)
    const order = this.orders.open(way, asked)
    if (typeof order === 'string') return faulty(order)
    const page = `${this.#url}/pay/${order.outTradeNo}`
    if (way === 'h5') return answered({ h5_url: page })
    return answered(way === 'native' ? { code_url: page } : { prepay_id: `wx${order.outTradeNo}` })
  }

  /** What a person sees: the order, 支付 and 取消. */
  async #page(method: string, { pathname, searchParams }: URL, body: string, out: ServerResponse) {
    if (pathname === '/') return void out.writeHead(200, HTML).end(ordersPage(this.orders.all()))
    const [, no = '', act] =
      /^\/pay\/(?:wx)?([0-9a-f]{32})(?:\/(payment|cancellation))?$/.exec(pathname) ?? []
    const order = this.orders.find(no)
    const asked = new URLSearchParams(method === 'POST' ? body : searchParams)
    const said = asked.get('mode')
    const mode = isPayMode(said) ? said : this.#mode
    if (order && act === 'payment' && method === 'POST') await this.pay(no, mode)
    const back = searchParams.get('redirect_url')
    const shown = { mode, back: back?.startsWith('http') ? back : null }
    out.writeHead(order ? 200 : 404, HTML)
    const isCancelled = act === 'cancellation' && method === 'POST'
    out.end(order ? payPage(order, { ...shown, isCancelled }) : noOrderPage())
  }
}

/** Starts a gateway on this machine. */
export const startLocalGateway = (options: LocalGatewayOptions): Promise<LocalGateway> =>
  new LocalGateway(options).listen(options.port)
