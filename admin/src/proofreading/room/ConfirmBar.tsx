import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
} from '@mui/material'
import { Typography } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { DialogButton } from '../../forms/DialogButton'
import { Refused } from '../../forms/Refused'
import { Moment } from '../../layout/Moment'
import { usePhone } from '../../layout/usePhone'
import { useMayAt } from '../../permissions/useMay'
import type { SeasonUnit } from '../../season_units/types'
import { ClassSheetButton } from '../sheets/ClassSheetButton'
import { hasDelivered } from '../sheets/hasDelivered'
import { PaperConfirmation } from './PaperConfirmation'
import type { Sheet } from './SignedSheet'
import type { useMarks } from './useMarks'
import type { ProofClass } from './useProof'

interface Props {
  unit: SeasonUnit
  chosen: ProofClass
  marks: ReturnType<typeof useMarks>
  mayMark: boolean
  /** By which the centre confirms; a school may name one as it confirms. */
  sheet: Sheet | null
}

/** Asks once more before everything that is open is said to be right. */
function AllRight({ chosen, marks }: Pick<Props, 'chosen' | 'marks'>) {
  const translate = useTranslate()
  const titleId = useId()
  const [isOpen, setOpen] = useState(false)
  const { unmarked } = chosen
  return (
    <>
      <Button variant="outlined" disabled={unmarked === 0} onClick={() => setOpen(true)}>
        {translate('proof.all_right')}
      </Button>
      {isOpen && (
        <Dialog open onClose={() => setOpen(false)} aria-labelledby={titleId}>
          <DialogTitle id={titleId}>{translate('proof.all_right')}</DialogTitle>
          <DialogContent>
            {translate('proof.all_right_asked', { smart_count: unmarked })}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button
              variant="contained"
              onClick={() => {
                marks.right.mutate(chosen)
                setOpen(false)
              }}
            >
              {translate('ra.action.confirm')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}

/** How a class stands, and who confirms it: on the page, or by the signed sheet. */
export function ConfirmBar({ unit, chosen, marks, mayMark, sheet }: Props) {
  const translate = useTranslate()
  const isPhone = usePhone()
  const may = useMayAt(unit.unit.id)
  const { confirmation, isStale, items, unmarked, noImage, digest } = chosen
  const isConfirmed = confirmation !== null && !isStale
  const isWhole = digest !== null
  const mayConfirm = mayMark && isWhole && !isConfirmed
  return (
    <Stack spacing={1}>
      {isStale && <Alert severity="warning">{translate('proof.stale_hint')}</Alert>}
      {!isWhole && <Alert severity="info">{translate('proof.partly')}</Alert>}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography>
          {translate('proof.progress', { done: items - unmarked, items })}
          {noImage > 0 && ` · ${translate('proof.missing', { smart_count: noImage })}`}
        </Typography>
        {isConfirmed && (
          <Typography sx={{ color: 'turn.done.main' }}>
            {translate(confirmation.onPaper ? 'proof.confirmed_on_paper' : 'proof.confirmed', {
              by: confirmation.by,
            })}{' '}
            <Moment at={confirmation.at} />
          </Typography>
        )}
        {isConfirmed && confirmation.documentId && may('readErrata') && (
          <DocumentLink id={confirmation.documentId} name={translate('proof.sheet')} />
        )}
        {mayMark && !isPhone && <Typography variant="muted">{translate('proof.keys')}</Typography>}
        {mayMark && isWhole && <AllRight {...{ chosen, marks }} />}
        {mayConfirm && may('schoolHome') && (
          <Button
            variant="contained"
            disabled={unmarked > 0}
            loading={marks.confirm.isPending}
            onClick={() => marks.confirm.mutate({ ...chosen, onPaper: false, documentId: null })}
          >
            {translate('proof.confirm')}
          </Button>
        )}
        {mayConfirm && sheet && (
          <Button
            variant="contained"
            loading={marks.confirm.isPending}
            onClick={() => marks.confirm.mutate({ ...chosen, onPaper: true, documentId: sheet.id })}
          >
            {translate('proof.on_paper')}
          </Button>
        )}
        {mayConfirm && may('answerAsSchool') && (
          <DialogButton label="proof.on_paper">
            {(close) => (
              <PaperConfirmation
                unitId={unit.id}
                onSubmit={(documentId) =>
                  marks.confirm.mutateAsync({ ...chosen, onPaper: true, documentId })
                }
                onClose={close}
              />
            )}
          </DialogButton>
        )}
      </Stack>
      {may('markProof') && chosen.classId && items > 0 && hasDelivered(unit) && (
        <ClassSheetButton unitId={unit.id} classId={chosen.classId} />
      )}
      <Refused refusal={marks.confirm.error?.message ?? null} />
    </Stack>
  )
}
