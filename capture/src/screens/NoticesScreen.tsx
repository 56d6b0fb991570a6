import { useState } from 'react'
import { KindChoices, KINDS } from '../inbox/KindChoices'
import { isMailbox, MailboxField } from '../inbox/MailboxField'
import { SmsWish } from '../inbox/SmsWish'
import { useInbox } from '../inbox/useInbox'
import { WechatWish } from '../inbox/WechatWish'
import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** What a student wants to be told, and where (扬中瑞教〔2025〕11号 附件2.6); a mailbox is up to them. */
export function NoticesScreen() {
  const { notices } = useWords().steps
  const { act, isBusy } = useSession()
  const { inbox, change } = useInbox()
  const [chosen, setChosen] = useState<readonly string[]>(KINDS)
  const [email, setEmail] = useState('')
  const [isUnfit, setUnfit] = useState(false)
  const save = () => {
    const isFit = email.trim() === '' || isMailbox(email)
    setUnfit(!isFit)
    if (!isFit) return
    void act(async (api) => {
      if (email.trim()) await api.setChannels({ email: email.trim() })
      return api.takeStep('notices', { kinds: [...chosen] })
    })
  }
  return (
    <Screen
      title={notices.title}
      lead={notices.lead}
      actions={
        <Button kind="primary" isDisabled={isBusy} onClick={save}>
          {notices.save}
        </Button>
      }
    >
      <TroubleNotice />
      <KindChoices chosen={chosen} onChange={setChosen} />
      <p className="muted">{notices.none}</p>
      <MailboxField value={email} isUnfit={isUnfit} onChange={setEmail} />
      {inbox?.wishes.sms && <SmsWish wish={inbox.wishes.sms} change={change} />}
      {inbox?.wishes.wechat && <WechatWish wish={inbox.wishes.wechat} change={change} />}
    </Screen>
  )
}
