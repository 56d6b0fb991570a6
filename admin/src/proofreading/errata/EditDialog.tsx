import { Alert } from '@mui/material'
import { TextInput, useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { FormDialog } from '../../forms/FormDialog'
import { withDocument } from '../../season_units/acts/draft_document'
import { PaperField } from '../../season_units/papers/PaperField'
import { useErrataActs, useErratum, type Erratum } from './useErrata'

/** What is right, said by the school before the row is sent; with a picture as evidence. */
export function EditDialog({ erratum, onClose }: { erratum: Erratum; onClose: () => void }) {
  const translate = useTranslate()
  const { data: detail } = useErratum(erratum.id)
  const { edit } = useErrataActs()
  if (!detail) return null
  return (
    <FormDialog
      title={translate('errata.edit')}
      submitLabel="ra.action.save"
      onClose={onClose}
      onSubmit={async (values) => {
        const { rightValue = '', remark = '', documentId } = await withDocument(values)
        const kept = documentId ?? erratum.documentId
        await edit.mutateAsync({ id: erratum.id, rightValue, remark, documentId: kept })
        onClose()
      }}
    >
      <Alert severity="info">{translate('errata.edit_hint')}</Alert>
      <TextInput
        source="rightValue"
        label="errata.right_value"
        helperText="errata.right_value_hint"
        defaultValue={detail.rightValue ?? ''}
      />
      <TextInput source="remark" label="proof.remark" defaultValue={erratum.remark ?? ''} />
      {erratum.documentId && (
        <DocumentLink id={erratum.documentId} name={translate('errata.evidence')} />
      )}
      <PaperField label="errata.evidence_blacked" unitId={erratum.unit.seasonUnitId} />
    </FormDialog>
  )
}
