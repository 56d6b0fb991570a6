import type { Wishes } from '../api/standing'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { EmailWish } from './EmailWish'
import { KindChoices } from './KindChoices'
import { SmsWish } from './SmsWish'
import type { ChangeInbox } from './useInbox'
import { WechatWish } from './WechatWish'

interface Props {
  wishes: Wishes
  change: ChangeInbox
}

/** Of what a student is told and where, to be changed at any time. */
export function WishesCard({ wishes, change }: Props) {
  const { inbox: words } = useWords()
  const { isBusy, standing } = useSession()
  const { kinds, email, sms, wechat } = wishes
  const isAsked = standing.steps.some(({ step, isDone }) => step === 'notices' && isDone)
  const choose = (chosen: string[]) =>
    change(async (api) => {
      await api.takeStep('notices', { kinds: chosen })
      return api.inbox()
    })
  return (
    <section className="card">
      <h2>{words.wishes}</h2>
      <p>
        {words.wishesLead} {words.quiet}
      </p>
      {kinds && isAsked && (
        <>
          <p className="muted">{words.kindsLead}</p>
          <KindChoices
            chosen={kinds}
            isDisabled={isBusy}
            onChange={(chosen) => void choose(chosen)}
          />
        </>
      )}
      <EmailWish wish={email} change={change} />
      {sms && <SmsWish wish={sms} change={change} />}
      {wechat && <WechatWish wish={wechat} change={change} />}
    </section>
  )
}
