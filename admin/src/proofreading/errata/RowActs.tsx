import { Button, Stack } from '@mui/material'
import { LinkBase, useNotify, useTranslate } from 'react-admin'
import { DialogButton } from '../../forms/DialogButton'
import { useMayAt } from '../../permissions/useMay'
import { AnswerDialog } from './AnswerDialog'
import { EditDialog } from './EditDialog'
import { useErrataActs, type Erratum } from './useErrata'

/** The school finds the answer right, or marks in the room what is still wrong. */
function Recheck({ erratum }: { erratum: Erratum }) {
  const translate = useTranslate()
  const notify = useNotify()
  const { recheck } = useErrataActs()
  const { unit, student } = erratum
  return (
    <Stack direction="row" spacing={0.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button
        size="small"
        variant="contained"
        loading={recheck.isPending}
        onClick={() =>
          recheck.mutate(erratum.id, {
            onError: ({ message }) => notify(message, { type: 'error' }),
          })
        }
      >
        {translate('errata.recheck')}
      </Button>
      <Button
        size="small"
        component={LinkBase}
        to={`/proof/${unit.seasonUnitId}?class=${student.classId ?? 'none'}`}
      >
        {translate('errata.still_wrong')}
      </Button>
    </Stack>
  )
}

interface Props {
  erratum: Erratum
  unitId: string
}

/** What the reader may do with a row now. */
export function RowActs({ erratum, unitId }: Props) {
  const may = useMayAt(unitId)
  const { stand } = erratum
  if (stand === 'draft' && may('answerForSchool'))
    return (
      <DialogButton size="small" label="errata.edit">
        {(close) => <EditDialog erratum={erratum} onClose={close} />}
      </DialogButton>
    )
  if (stand === 'open' && may('answerErrata'))
    return (
      <DialogButton size="small" variant="contained" label="errata.answer_open">
        {(close) => <AnswerDialog erratum={erratum} onClose={close} />}
      </DialogButton>
    )
  if (stand === 'told' && may('answerAsSchool')) return <Recheck erratum={erratum} />
  return null
}
