import { Alert, Box, Button, LinearProgress, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DocumentPages } from '../../documents/DocumentPages'
import { useDocument } from '../../documents/useDocument'
import { usePageView } from '../../documents/usePageView'
import { DialogButton } from '../../forms/DialogButton'
import { Section } from '../../layout/Section'
import { DecideLetterDialog } from '../DecideLetterDialog'
import { LetterRows } from '../LetterRows'
import type { DownloadLetter, DownloadLetters } from '../useDownloadLetters'

/** Paper at the left, buttons at the right; on a phone the buttons are above it. */
const COLUMNS = { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(320px, 2fr)' }

interface Props {
  /** The newest first. */
  letters: DownloadLetter[]
  decide: DownloadLetters['decide']
  onDecided: () => void
}

/** Accepts the letter by a press, or returns it with a reason. */
function Buttons({
  letter,
  decide,
  onDecided,
}: Omit<Props, 'letters'> & { letter: DownloadLetter }) {
  const translate = useTranslate()
  const accept = () =>
    decide.mutate({ letterId: letter.id, accepted: true }, { onSuccess: onDecided })
  const fault = decide.error?.message
  return (
    <>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button variant="contained" loading={decide.isPending} onClick={accept}>
          {translate('download_letter.accept')}
        </Button>
        <DialogButton label="download_letter.return" variant="outlined">
          {(close) => (
            <DecideLetterDialog
              {...{ letter, decide, isAccepted: false, onDecided }}
              onClose={close}
            />
          )}
        </DialogButton>
      </Stack>
      {fault && <Alert severity="error">{translate(fault, { _: fault })}</Alert>}
    </>
  )
}

function Pages({ id }: { id: string }) {
  const { data: document } = useDocument(id)
  const view = usePageView(document?.shownPages ?? 1)
  return document ? <DocumentPages document={document} view={view} /> : <LinearProgress />
}

/** The stamped letter of a unit beside its decision: the person decides. */
export function LetterDesk({ letters, decide, onDecided }: Props) {
  const translate = useTranslate()
  const [letter] = letters as [DownloadLetter, ...DownloadLetter[]]
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: COLUMNS, alignItems: 'start' }}>
      <Box sx={{ order: { xs: 1, md: 0 }, minWidth: 0 }}>
        <Pages id={letter.documentId} />
      </Box>
      <Stack spacing={2} sx={{ position: { md: 'sticky' }, top: { md: 64 } }}>
        <Section title={translate('download_letter.title')}>
          <Stack spacing={2}>
            {letter.state === 'sent' && <Buttons {...{ letter, decide, onDecided }} />}
            <LetterRows letters={letters} decide={null} />
          </Stack>
        </Section>
      </Stack>
    </Box>
  )
}
