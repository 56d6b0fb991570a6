import { Button } from '@mui/material'
import type { ActName } from '@domain/season/act_rules'
import { lazy, Suspense } from 'react'
import type { SeasonUnit } from '../../season_units/types'
import { useActName } from '../../season_units/acts/useActName'
import { useOpenAct } from '../../season_units/useOpenAct'
import { LateDialog } from './LateDialog'

/** Its forms are loaded when one of them is opened. */
const ActDialog = lazy(async () => ({
  default: (await import('../../season_units/acts/ActDialog')).ActDialog,
}))

const ACTS: readonly ActName[] = [
  'submitErrata',
  'answerErrata',
  'declareProofread',
  'reportLateErratum',
  'resolveLateErratum',
]

/** Beside what the process waits for. */
const ASIDE: readonly ActName[] = ['declareProofread', 'reportLateErratum']

/** The acts by which a round is sent, answers are told, and a school declares that it is done. */
export function ErrataActs({ unit }: { unit: SeasonUnit }) {
  const actName = useActName(unit.unit.id)
  const offered = ACTS.filter((act) => unit.acts.includes(act))
  const { open, openAct, closeAct } = useOpenAct(offered)
  return (
    <>
      {offered.map((act) => (
        <Button
          key={act}
          variant={ASIDE.includes(act) ? 'outlined' : 'contained'}
          onClick={() => openAct(act)}
        >
          {actName(act)}
        </Button>
      ))}
      <Suspense>
        {open === 'reportLateErratum' && <LateDialog unit={unit} onClose={closeAct} />}
        {open && open !== 'reportLateErratum' && (
          <ActDialog key={open} act={open} unit={unit} onClose={closeAct} />
        )}
      </Suspense>
    </>
  )
}
