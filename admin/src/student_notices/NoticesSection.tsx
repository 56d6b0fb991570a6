import { Alert, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Line } from '../layout/Line'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { StateChip } from '../layout/StateChip'
import type { Turn } from '../theme/roles'
import { useStudentNotices, type SentNotice } from './useStudentNotices'

const TURNS: Partial<Record<SentNotice['state'], Turn>> = {
  waiting: 'soon',
  sending: 'running',
  sent: 'done',
  failed: 'overdue',
}

/** In the inbox it is there at once: what counts there is whether it was read. */
const stateOf = ({ channel, state, isRead }: SentNotice) =>
  channel === 'inbox' && state === 'sent' ? (isRead ? 'read' : 'unread') : state

function Notice({ notice }: { notice: SentNotice }) {
  const translate = useTranslate()
  const { kind, channel, state, fault, at, sentAt } = notice
  return (
    <Line>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2">{translate(`student_notices.kinds.${kind}`)}</Typography>
        <StateChip
          name={`student_notices.states.${stateOf(notice)}`}
          turn={channel === 'inbox' ? 'idle' : TURNS[state]}
        />
      </Stack>
      <Typography variant="muted" component="p">
        {translate(`student_notices.channels.${channel}`)} · <Moment at={sentAt ?? at} />
        {fault && ` · ${translate(`student_notices.faults.${fault}`)}`}
      </Typography>
    </Line>
  )
}

/** Where nothing arrives any more: the school can call. */
const returned = (notices: SentNotice[]) => [
  ...new Set(notices.filter(({ fault }) => fault === 'address').map(({ channel }) => channel)),
]

/** What a student was told, by which way, and what became of it: never what stood in it. */
export function NoticesSection({ student }: { student: { id: string; unitId: string } }) {
  const translate = useTranslate()
  const notices = useStudentNotices(student)
  if (!notices) return null
  return (
    <Section title={translate('student_notices.title')}>
      {returned(notices).map((channel) => (
        <Alert key={channel} severity="warning" sx={{ mb: 1 }}>
          {translate(`student_notices.returned.${channel}`)}
        </Alert>
      ))}
      {notices.length === 0 && (
        <Typography variant="muted">{translate('student_notices.none')}</Typography>
      )}
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </Section>
  )
}
