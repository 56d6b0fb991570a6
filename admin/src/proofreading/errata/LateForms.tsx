import { Alert, Link } from '@mui/material'
import { LinkBase, RadioButtonGroupInput, required, useTranslate } from 'react-admin'
import { useErrata } from './useErrata'

/** Whom a late erratum is about is said on the page of errata. */
export function LateHint({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  return (
    <Alert severity="info">
      {translate('errata.late_where')}{' '}
      <Link component={LinkBase} to={`/errata/${unitId}`}>
        {translate('errata.title')}
      </Link>
    </Alert>
  )
}

/** Of which of the late errata the school is told. */
export function LateAnswerForm({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const { errata, isPending } = useErrata(unitId, 'answered')
  const late = errata.filter(({ isLate }) => isLate)
  if (isPending) return null
  if (late.length === 0)
    return <Alert severity="warning">{translate('errata.none_answered')}</Alert>
  return (
    <RadioButtonGroupInput
      source="erratumId"
      label="errata.title"
      row={false}
      defaultValue={late[0]!.id}
      choices={late.map(({ id, student, answer }) => ({
        id,
        name: `${student.maskedName} ${student.xh} · ${translate(`errata.answers.${answer}`)}`,
      }))}
      translateChoice={false}
      validate={required()}
    />
  )
}
