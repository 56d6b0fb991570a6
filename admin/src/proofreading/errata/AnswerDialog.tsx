import { Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { FormDialog } from '../../forms/FormDialog'
import { StateChip } from '../../layout/StateChip'
import { AnswerFields } from './AnswerFields'
import { SmallPhoto } from './SmallPhoto'
import { useErrataActs, useErratum, type Erratum, type ErratumDetail } from './useErrata'

/** Whom it is about, what is wrong and what would be right. */
function Said({ erratum, detail }: { erratum: Erratum; detail: ErratumDetail }) {
  const translate = useTranslate()
  const { photoId, student, kind, remark, documentId } = erratum
  return (
    <Stack direction="row" spacing={1.5}>
      {photoId && <SmallPhoto photoId={photoId} width={96} />}
      <Box sx={{ minWidth: 0 }}>
        <StateChip name={`proof.kinds.${kind}`} turn="overdue" />
        <Typography variant="subtitle2">
          {student.maskedName} {student.xh}
        </Typography>
        <Typography variant="caption" component="p">
          {student.className} · {translate('proof.last_four')} {student.lastFour ?? '—'}
        </Typography>
        {remark && <Typography variant="body2">{remark}</Typography>}
        {detail.rightValue && (
          <Typography variant="body2">
            {translate('errata.right_value')}: {detail.rightValue}
          </Typography>
        )}
        {documentId && <DocumentLink id={documentId} name={translate('errata.evidence')} />}
      </Box>
    </Stack>
  )
}

/** The centre answers an erratum: what is repaired is repaired at once; the school is told by the bundle. */
export function AnswerDialog({ erratum, onClose }: { erratum: Erratum; onClose: () => void }) {
  const translate = useTranslate()
  const { data: detail } = useErratum(erratum.id)
  const { answer } = useErrataActs()
  if (!detail) return null
  return (
    <FormDialog
      title={translate('errata.answer_title')}
      submitLabel="errata.answer_send"
      onClose={onClose}
      onSubmit={async (values) => {
        await answer.mutateAsync({ id: erratum.id, ...values })
        onClose()
      }}
    >
      <Said {...{ erratum, detail }} />
      <AnswerFields {...{ erratum, detail }} />
    </FormDialog>
  )
}
