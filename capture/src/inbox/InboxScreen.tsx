import { useEffect, useState } from 'react'
import type { Inbox } from '../api/standing'
import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useTimes } from '../parts/useTimes'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { useInbox } from './useInbox'
import { WishesCard } from './WishesCard'

interface MessageProps {
  message: Inbox['messages'][number]
  isNew: boolean
}

function Message({ message: { title, lines, at }, isNew }: MessageProps) {
  const { inbox: words } = useWords()
  const { timeOf } = useTimes()
  return (
    <li className="card message">
      <h2>
        {isNew && <span className="unread">{words.isNew}</span>}
        {title}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="muted">{timeOf(at)}</p>
    </li>
  )
}

/** Those that were new when this screen was opened stay marked, although they are read by now. */
function useNew(inbox: Inbox | null) {
  const { api, refresh } = useSession()
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const unread = (inbox?.messages ?? []).filter(({ isRead }) => !isRead).map(({ id }) => id)
    if (unread.length === 0) return
    setFresh((known) => new Set([...known, ...unread]))
    // Offline they stay unread, and are new the next time.
    void api.readInbox(unread).then(refresh, () => {})
  }, [api, inbox, refresh])
  return fresh
}

/** What a student was told, the newest first, and how they are told. */
export function InboxScreen() {
  const { inbox: words } = useWords()
  const { goTo } = useSession()
  const { inbox, change } = useInbox()
  const fresh = useNew(inbox)
  return (
    <Screen
      title={words.title}
      actions={
        <Button kind="primary" onClick={() => goTo(null)}>
          {words.back}
        </Button>
      }
    >
      <TroubleNotice />
      {inbox?.messages.length === 0 && <p>{words.none}</p>}
      <ul className="messages">
        {inbox?.messages.map((message) => (
          <Message key={message.id} message={message} isNew={fresh.has(message.id)} />
        ))}
      </ul>
      {inbox && <WishesCard wishes={inbox.wishes} change={change} />}
    </Screen>
  )
}
