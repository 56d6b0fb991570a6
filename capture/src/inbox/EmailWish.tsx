import { useState, type FormEvent } from 'react'
import type { Wishes } from '../api/standing'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { isMailbox, MailboxField } from './MailboxField'
import type { ChangeInbox } from './useInbox'

interface Props {
  wish: Wishes['email']
  change: ChangeInbox
}

/** By e-mail: another address is a new one, and stopping forgets it. */
export function EmailWish({ wish, change }: Props) {
  const { inbox: words } = useWords()
  const { isBusy } = useSession()
  const [typed, setTyped] = useState('')
  const [isUnfit, setUnfit] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setUnfit(!isMailbox(typed))
    if (!isMailbox(typed)) return
    if (await change((api) => api.setChannels({ email: typed.trim() }))) {
      setTyped('')
      setChanging(false)
    }
  }
  if (wish.isOn && wish.to && !isChanging)
    return (
      <>
        <p>{words.mailboxIs(wish.to)}</p>
        {wish.isBack && <Notice kind="error">{words.mailboxBack}</Notice>}
        <Button isDisabled={isBusy} onClick={() => setChanging(true)}>
          {words.mailboxChange}
        </Button>
        <Button
          kind="link"
          isDisabled={isBusy}
          onClick={() => void change((api) => api.setChannels({ email: null }))}
        >
          {words.mailboxOff}
        </Button>
      </>
    )
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <MailboxField value={typed} isUnfit={isUnfit} onChange={setTyped} />
      <Button type="submit" isDisabled={isBusy || typed.trim() === ''}>
        {words.mailboxSave}
      </Button>
    </form>
  )
}
