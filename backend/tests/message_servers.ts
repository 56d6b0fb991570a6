import { smsNoticesFor, wechatNoticesFor } from '#config/student_notices'
import { canonicalQuery } from '#backend/student_notices/channels/sign_acs3'
import { Secret } from '@adonisjs/core/helpers'
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Answer = (body: string, request: IncomingMessage, response: ServerResponse) => object | null

/** A server on this machine; null: it takes what is sent and says nothing. */
async function serverOf(answer: Answer) {
  const server = createServer(async (request, response) => {
    const body = answer(await text(request), request, response)
    if (body) response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    else request.socket.destroy()
  })
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  const stop = () =>
    new Promise<void>((ended) => {
      server.close(() => ended())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

/** WeChat, of which the next answers can be chosen: an `errcode`, or that the answer is lost. */
export async function wechatServer() {
  const sent: { touser: string; template_id: string; data: Record<string, { value: string }> }[] =
    []
  const state = { tokens: 0, answers: [] as (number | 'lost')[] }
  const { url, stop } = await serverOf((body, { url: path = '' }) => {
    if (path.startsWith('/cgi-bin/stable_token')) {
      state.tokens += 1
      return { access_token: `token-${state.tokens}`, expires_in: 7_200 }
    }
    if (path.startsWith('/sns/jscode2session')) {
      const code = new URL(path, 'http://localhost').searchParams.get('js_code')!
      return code.startsWith('code-') ? { openid: `o-${code.slice(5)}` } : { errcode: 40029 }
    }
    if (!path.includes(`access_token=token-${state.tokens}`)) return { errcode: 40001 }
    const answer = state.answers.shift() ?? 0
    if (answer === 0 || answer === 'lost') sent.push(JSON.parse(body))
    return answer === 'lost' ? null : { errcode: answer }
  })
  const app = wechatNoticesFor({
    WECHAT_NOTICE_URL: url,
    WECHAT_NOTICE_APPID: 'wx-invented',
    WECHAT_NOTICE_SECRET: new Secret('a secret of tests'),
    WECHAT_NOTICE_PHOTO_STATE: 'template-photo',
    WECHAT_NOTICE_TO_DO: 'template-todo:thing4,time7,thing9',
  })!
  return { url, stop, sent, state, app }
}

const KEY_SECRET = 'another secret of tests'
const sha256 = (value: string) => createHash('sha256').update(value).digest('hex')

/** Signs again what has come, as the service does (ACS3-HMAC-SHA256). */
function isSigned({ method, headers }: IncomingMessage, query: URLSearchParams): boolean {
  const [, names = '', signature] =
    /SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? []
  const lines = names.split(';').map((name) => `${name}:${String(headers[name])}\n`)
  const request = [method, '/', canonicalQuery(Object.fromEntries(query))]
  const all = [...request, lines.join(''), names, sha256('')].join('\n')
  const own = createHmac('sha256', KEY_SECRET).update(`ACS3-HMAC-SHA256\n${sha256(all)}`)
  return own.digest('hex') === signature
}

/** A service of SMS that checks signatures, of which the next answers can be chosen. */
export async function smsServer() {
  const sent: { to: string; what: string }[] = []
  const state = { answers: [] as string[] }
  const { url, stop } = await serverOf((_body, request) => {
    const query = new URL(request.url!, 'http://localhost').searchParams
    if (!isSigned(request, query)) return { Code: 'SignatureDoesNotMatch' }
    const answer = state.answers.shift() ?? 'OK'
    if (answer === 'OK' || answer === 'lost')
      sent.push({ to: query.get('PhoneNumbers')!, ...JSON.parse(query.get('TemplateParam')!) })
    return answer === 'lost' ? null : { Code: answer }
  })
  const service = smsNoticesFor({
    SMS_URL: url,
    SMS_KEY_ID: 'key-of-tests',
    SMS_KEY_SECRET: new Secret(KEY_SECRET),
    SMS_SIGN_NAME: '图采季',
    SMS_TEMPLATE: 'SMS_000000',
  })!
  return { url, stop, sent, state, service }
}
