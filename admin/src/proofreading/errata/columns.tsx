import { Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { StateChip } from '../../layout/StateChip'
import type { Column } from '../../rows/column'
import { SmallPhoto } from './SmallPhoto'
import type { Erratum } from './useErrata'

function Student({ student }: Erratum) {
  return (
    <>
      {student.maskedName} {student.xh}
    </>
  )
}

/** What is wrong, in the words of whoever marked it, with the evidence. */
function Wrong({ kind, remark, documentId, hasRightValue, stand, isReady, isLate }: Erratum) {
  const translate = useTranslate()
  return (
    <Stack spacing={0.25} sx={{ alignItems: 'flex-start' }}>
      <StateChip name={`proof.kinds.${kind}`} turn="overdue" />
      {isLate && <StateChip name="errata.late" turn="soon" />}
      {remark && <Typography variant="caption">{remark}</Typography>}
      {hasRightValue && (
        <Typography variant="caption">{translate('errata.has_right_value')}</Typography>
      )}
      {documentId && <DocumentLink id={documentId} name={translate('errata.evidence')} />}
      {stand === 'draft' && !isReady && !isLate && (
        <Typography variant="caption" sx={{ color: 'turn.soon.main' }}>
          {translate('errata.changed_since')}
        </Typography>
      )}
    </Stack>
  )
}

function Answer({ answer, answerReason, answeredBy }: Erratum) {
  if (!answer) return <>—</>
  return (
    <Stack spacing={0.25} sx={{ alignItems: 'flex-start' }}>
      <StateChip name={`errata.answers.${answer}`} turn={answer === 'rejected' ? 'soon' : 'done'} />
      {answerReason && <Typography variant="caption">{answerReason}</Typography>}
      <Typography variant="caption">{answeredBy}</Typography>
    </Stack>
  )
}

export const STUDENT: Column<Erratum> = {
  label: 'errata.student',
  place: 'name',
  value: (row) => <Student {...row} />,
}
/** There the school is told of the answers. */
export const SCHOOL: Column<Erratum> = {
  label: 'errata.school',
  value: ({ unit }) => (
    <Link component={LinkBase} to={`/errata/${unit.seasonUnitId}`}>
      {unit.name}
    </Link>
  ),
}
export const REST: readonly Column<Erratum>[] = [
  { label: 'proof.class', value: ({ student }) => student.className },
  {
    label: 'errata.photo',
    place: 'picture',
    value: ({ photoId }) => photoId && <SmallPhoto photoId={photoId} />,
  },
  { label: 'errata.wrong', value: (row) => <Wrong {...row} /> },
]
export const ANSWER: Column<Erratum> = {
  label: 'errata.answer',
  value: (row) => <Answer {...row} />,
}
