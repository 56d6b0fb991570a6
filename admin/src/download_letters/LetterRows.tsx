import { Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DocumentLink } from '../documents/DocumentLink'
import { DialogButton } from '../forms/DialogButton'
import { Moment } from '../layout/Moment'
import { StateChip } from '../layout/StateChip'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import { DecideLetterDialog } from './DecideLetterDialog'
import type { DownloadLetter, DownloadLetters } from './useDownloadLetters'

const TURNS = { sent: 'running', returned: 'overdue', accepted: 'done' } as const

function Name({ no, documentId }: DownloadLetter) {
  const translate = useTranslate()
  return <DocumentLink id={documentId} name={translate('download_letter.no', { no })} />
}

const COLUMNS: Column<DownloadLetter>[] = [
  { label: 'download_letter.title', place: 'name', value: (letter) => <Name {...letter} /> },
  {
    label: 'download_letter.state',
    place: 'state',
    value: ({ state }) => (
      <StateChip name={`download_letter.states.${state}`} turn={TURNS[state]} />
    ),
  },
  { label: 'download_letter.sent_at', value: ({ at }) => <Moment at={at} /> },
  { label: 'download_letter.by', value: ({ by }) => by },
  {
    label: 'download_letter.decided_at',
    value: ({ decidedAt }) => (decidedAt ? <Moment at={decidedAt} /> : null),
  },
  { label: 'download_letter.decided_by', value: ({ decidedBy }) => decidedBy },
  { label: 'download_letter.reason', value: ({ reason }) => reason },
]

interface Props {
  letters: DownloadLetter[]
  /** Null for whoever does not decide. */
  decide: DownloadLetters['decide'] | null
}

/** The letters that were handed in, the newest first, with what is decided on them. */
export function LetterRows({ letters, decide }: Props) {
  const acts = (letter: DownloadLetter) =>
    decide &&
    letter.state === 'sent' && (
      <Stack direction="row" spacing={1}>
        {[true, false].map((isAccepted) => (
          <DialogButton
            key={String(isAccepted)}
            size="small"
            variant={isAccepted ? 'contained' : 'outlined'}
            label={isAccepted ? 'download_letter.accept' : 'download_letter.return'}
          >
            {(close) => <DecideLetterDialog {...{ letter, isAccepted, decide }} onClose={close} />}
          </DialogButton>
        ))}
      </Stack>
    )
  const columns: Column<DownloadLetter>[] = decide
    ? [...COLUMNS, { label: 'download_letter.acts', place: 'acts', value: acts }]
    : COLUMNS
  return <Rows rows={letters} columns={columns} />
}
