import type { Wishes } from '../api/standing'
import { Button } from '../parts/Button'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import type { ChangeInbox } from './useInbox'
import { askWechat, wechatHere } from './wechat'

interface Props {
  wish: NonNullable<Wishes['wechat']>
  change: ChangeInbox
}

/** By WeChat: one consent is one message. Outside WeChat nobody can be asked, but it can be stopped. */
export function WechatWish({ wish, change }: Props) {
  const { inbox: words } = useWords()
  const { isBusy } = useSession()
  const wechat = wechatHere()
  const left = Object.values(wish.remaining).reduce((sum, count) => sum + (count ?? 0), 0)
  if (!wechat && !wish.isOn) return null
  const allow = async () => {
    const allowed = wechat && (await askWechat(wechat, wish.templates))
    if (allowed) await change((api) => api.acceptWechat(allowed.code, allowed.topics))
  }
  return (
    <>
      {wish.isOn && <p>{words.wechatLeft(left)}</p>}
      {wechat && (
        <Button isDisabled={isBusy} onClick={() => void allow()}>
          {words.wechat}
        </Button>
      )}
      {wish.isOn && (
        <Button
          kind="link"
          isDisabled={isBusy}
          onClick={() => void change((api) => api.setChannels({ wechat: false }))}
        >
          {words.wechatOff}
        </Button>
      )}
    </>
  )
}
