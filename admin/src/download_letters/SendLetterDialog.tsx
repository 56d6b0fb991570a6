import { required, useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import { withDocument } from '../season_units/acts/draft_document'
import { PaperField } from '../season_units/papers/PaperField'

interface Props {
  unitId: string
  onSend: (documentId: string) => Promise<unknown>
  onClose: () => void
}

/** The stamped letter is handed in, its pages beside the button. */
export function SendLetterDialog({ unitId, onSend, onClose }: Props) {
  const translate = useTranslate()
  return (
    <FormDialog
      title={translate('download_letter.send')}
      onClose={onClose}
      onSubmit={async (values) => {
        await onSend(String((await withDocument(values)).documentId))
        onClose()
      }}
    >
      <PaperField label="download_letter.stamped" unitId={unitId} validate={required()} />
    </FormDialog>
  )
}
