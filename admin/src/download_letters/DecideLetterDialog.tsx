import { minLength, required, TextInput, useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import { DecidedDocument } from '../season_units/decisions/DecidedDocument'
import type { DownloadLetter, DownloadLetters } from './useDownloadLetters'

interface Props {
  letter: DownloadLetter
  isAccepted: boolean
  decide: DownloadLetters['decide']
  onDecided?: () => void
  onClose: () => void
}

/** Accepts the letter or returns it with a reason, its first page beside the button. */
export function DecideLetterDialog({ letter, isAccepted, decide, onDecided, onClose }: Props) {
  const translate = useTranslate()
  const { id: letterId, documentId } = letter
  const name = translate(isAccepted ? 'download_letter.accept' : 'download_letter.return')
  return (
    <FormDialog
      title={name}
      submitLabel={name}
      onClose={onClose}
      onSubmit={async ({ reason }) => {
        const why = isAccepted ? {} : { reason: String(reason) }
        await decide.mutateAsync({ letterId, accepted: isAccepted, ...why })
        onClose()
        onDecided?.()
      }}
    >
      <DecidedDocument id={documentId} fileName={translate('download_letter.title')} />
      {!isAccepted && (
        <TextInput
          source="reason"
          label="download_letter.reason"
          multiline
          minRows={2}
          validate={[required(), minLength(2)]}
        />
      )}
    </FormDialog>
  )
}
