import { useCallback, useEffect, useRef, useState } from 'react'
import type { PhoneApi, WechatParameters } from '../api/phoneApi'
import { Refusal } from '../api/request'
import { useSession } from '../session/SessionContext'
import { keepTrip, takeLogin, type WechatLogin } from '../storage/wechat_return'
import { payByBridge, type Told } from './bridge'

/** Where a code was used or is over, another is asked for once, without a question. */
const MOST_ATTEMPTS = 2

const isOver = (error: unknown) => error instanceof Refusal && error.type === 'wechat_code_over'

/**
 * Pays inside WeChat: the page is sent to WeChat for a code by which the server asks who pays, comes back to the payment,
 * and has WeChat show it. Whatever WeChat tells of it, the server is asked.
 */
export function useWechatPayment(photoId: string | null, isInside: boolean) {
  const { act, api } = useSession()
  const [isOffered, setOffered] = useState(true)
  const [told, setTold] = useState<Told | null>(null)
  const parameters = useRef<WechatParameters | null>(null)

  const leave = useCallback(async (phone: PhoneApi, wanted: string, attempt = 1) => {
    const { url } = await phone.wechatLogin()
    setOffered(url !== null)
    if (url === null) return
    keepTrip({ photoId: wanted, attempt })
    // What is left is no place to go back to: it would lead to WeChat again.
    location.replace(url)
  }, [])

  const show = useCallback(async () => {
    if (!parameters.current) return
    const answer = await payByBridge(parameters.current)
    // The order may be over: the next one is asked for anew.
    if (answer === 'fail') parameters.current = null
    setTold(answer)
    await act((phone) => phone.queryPayment())
  }, [act])

  const open = useCallback(
    async (wanted: string, attempt: number, login: WechatLogin) => {
      const isDone = await act(async (phone) => {
        try {
          const started = await phone.pay(wanted, 'jsapi', login)
          parameters.current = started.parameters
        } catch (error) {
          if (!isOver(error) || attempt >= MOST_ATTEMPTS) throw error
          await leave(phone, wanted, attempt + 1)
        }
      })
      if (isDone) await show()
    },
    [act, leave, show]
  )

  useEffect(() => {
    if (!isInside) return
    const back = takeLogin()
    if (back) void open(back.photoId, back.attempt, { wxcode: back.wxcode, wxstate: back.wxstate })
    else
      api.wechatLogin().then(
        ({ url }) => setOffered(url !== null),
        () => {}
      )
  }, [api, isInside, open])

  const pay = () => {
    setTold(null)
    if (parameters.current) void show()
    else if (photoId !== null) void act((phone) => leave(phone, photoId))
  }
  /** It is paid otherwise: the gateway closes what was opened here. */
  const forget = () => {
    parameters.current = null
    setTold(null)
  }
  return { isOffered, told, pay, forget }
}
