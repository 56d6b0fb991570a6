import { Alert } from '@mui/material'
import { useTranslate } from 'react-admin'
import { FormDialog } from '../../forms/FormDialog'
import { withDocument } from '../../season_units/acts/draft_document'
import { PaperField } from '../../season_units/papers/PaperField'

interface Props {
  unitId: string
  onSubmit: (documentId: string | null) => Promise<unknown>
  onClose: () => void
}

/** 纸质确认: the class signed the printed sheet, whose scan is handed in. */
export function PaperConfirmation({ unitId, onSubmit, onClose }: Props) {
  const translate = useTranslate()
  return (
    <FormDialog
      title={translate('proof.on_paper')}
      submitLabel="proof.confirm"
      onClose={onClose}
      onSubmit={async (values) => {
        const { documentId } = await withDocument(values)
        await onSubmit((documentId as string | undefined) ?? null)
        onClose()
      }}
    >
      <Alert severity="info">{translate('proof.on_paper_hint')}</Alert>
      <PaperField label="proof.sheet" unitId={unitId} />
    </FormDialog>
  )
}
