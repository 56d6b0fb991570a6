import { Stack } from '@mui/material'
import { matterFor } from '@domain/season/sides'
import { lazy, Suspense } from 'react'
import { useRolesAt } from '../permissions/useMay'
import { SentBack } from './SentBack'
import type { SeasonUnit } from './types'
import { UnitSentence } from './UnitSentence'
import { useOpenAct } from './useOpenAct'

/** Its forms and their pickers are loaded when one of them is opened. */
const ActDialog = lazy(async () => ({ default: (await import('./acts/ActDialog')).ActDialog }))

/**
 * The act for the button beside the sentence: what the sentence tells, or otherwise the most pressing
 * of what the reader may do.
 */
function primaryAct({ acts, matters }: SeasonUnit, roles: Parameters<typeof matterFor>[1]) {
  const mayDo = ({ act }: (typeof matters)[number]) => act !== null && acts.includes(act)
  const told = matterFor(matters, roles)
  return (told && mayDo(told) ? told : matterFor(matters.filter(mayDo), roles))?.act ?? null
}

/** Whose turn it is, why it was sent back, and the acts that the reader may do. */
export function UnitActs({ unit }: { unit: SeasonUnit }) {
  const roles = useRolesAt(unit.unit.id)
  const { open, openAct, closeAct } = useOpenAct(unit.acts)
  const primary = primaryAct(unit, roles)
  return (
    <Stack spacing={1.5}>
      <UnitSentence unit={unit} primary={primary} onOpen={openAct} />
      <SentBack sentBack={unit.sentBack} />
      <Suspense>
        {open && <ActDialog key={open} act={open} unit={unit} onClose={closeAct} />}
      </Suspense>
    </Stack>
  )
}
