import type { Wishes } from '../api/standing'
import { Notice } from '../parts/Notice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import type { ChangeInbox } from './useInbox'

interface Props {
  wish: NonNullable<Wishes['sms']>
  change: ChangeInbox
}

/** By SMS, to the number of the first step. */
export function SmsWish({ wish, change }: Props) {
  const { inbox: words } = useWords()
  const { isBusy } = useSession()
  if (!wish.to) return null
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={wish.isOn}
          disabled={isBusy}
          onChange={({ target }) => void change((api) => api.setChannels({ sms: target.checked }))}
        />
        {words.sms(wish.to)}
      </label>
      {wish.isBack && <Notice kind="error">{words.smsBack}</Notice>}
    </>
  )
}
