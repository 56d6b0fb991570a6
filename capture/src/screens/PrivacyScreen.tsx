import type { ReactNode } from 'react'
import type { Privacy } from '../api/standing'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { useTimes } from '../parts/useTimes'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { usePrivacy } from './usePrivacy'

interface Line {
  key: string
  text: ReactNode
  when?: string | null
}

function Lines({ title, lines, none }: { title: string; lines: Line[]; none: string }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="facts">
          {lines.map(({ key, text, when }) => (
            <li key={key}>
              {text}
              {when && <span className="muted">{when}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Each photo in a line: how it came, how it stands, and whether its pictures are gone. */
function PhotoLines({ photos }: Pick<Privacy, 'photos'>) {
  const { ownData, after } = useWords()
  const { privacy: words } = ownData
  const { timeOf } = useTimes()
  const stateOf = ({ erasedAt, isSubmitted, state }: Privacy['photos'][number]) => {
    if (erasedAt) return words.erased(timeOf(erasedAt))
    const isDraft = !isSubmitted && (state === 'accepted' || state === 'awaiting_review')
    return isDraft ? words.draft : after.status.states[state]
  }
  const lines = photos.map((photo) => ({
    key: photo.id,
    text: `${words.ways[photo.via]} · ${stateOf(photo)}`,
    when: after.drafts.taken(timeOf(photo.takenAt)),
  }))
  return <Lines title={words.photos} lines={lines} none={words.noPhotos} />
}

/** Who has looked, by role: nobody is named. */
function LookLines({ looks }: Pick<Privacy, 'looks'>) {
  const { privacy: words } = useWords().ownData
  const { timeOf } = useTimes()
  const lines = looks.map(({ roles, at, isThumbnail }, index) => {
    const names = roles.map((role) => words.roles[role]).join(' / ') || words.noRole
    return {
      key: `${at} ${index}`,
      text: isThumbnail ? `${names} · ${words.thumbnail}` : names,
      when: timeOf(at),
    }
  })
  return <Lines title={words.looks} lines={lines} none={words.noLooks} />
}

function Facts({ stored, photos, looks, receivers }: Privacy) {
  const { privacy: words } = useWords().ownData
  const { timeOf } = useTimes()
  const kept = stored.map(({ kind, count, since }) => ({
    key: kind,
    text: words.kinds[kind],
    when: since && words.count(count, timeOf(since)),
  }))
  const went = receivers.map(({ kind, name, count, since }) => ({
    key: `${kind} ${name}`,
    text: words.receiverKinds[kind](name ?? ''),
    when: words.count(count, timeOf(since)),
  }))
  return (
    <>
      <Lines title={words.stored} lines={kept} none="" />
      <PhotoLines photos={photos} />
      <Lines
        title={words.until}
        lines={words.untils.map((text) => ({ key: text, text }))}
        none=""
      />
      <LookLines looks={looks} />
      <Lines title={words.receivers} lines={went} none={words.noReceivers} />
    </>
  )
}

/** 我的数据: what is stored, until when, who has looked, and to whom it went. */
export function PrivacyScreen() {
  const { frame, ownData } = useWords()
  const { standing, goTo } = useSession()
  const { privacy, hasFailed } = usePrivacy()
  return (
    <Screen
      title={ownData.privacy.title}
      lead={ownData.privacy.lead}
      actions={
        <>
          {standing.consent.mayWithdraw && (
            <Button onClick={() => goTo('withdrawal')}>{ownData.withdraw}</Button>
          )}
          <Button onClick={() => goTo(null)}>{frame.back}</Button>
        </>
      }
    >
      {!privacy && (
        <Notice kind={hasFailed ? 'error' : 'info'}>
          {hasFailed ? frame.unreachable : ownData.privacy.loading}
        </Notice>
      )}
      {privacy && <Facts {...privacy} />}
    </Screen>
  )
}
