import { Stack } from '@mui/material'
import { matterFor } from '@domain/season/sides'
import { usePermissions } from 'react-admin'
import { ActButtons } from './acts/ActButtons'
import { ActDialog } from './acts/ActDialog'
import { SentBack } from './SentBack'
import type { SeasonUnit } from './types'
import { UnitSentence } from './UnitSentence'
import { useOpenAct } from './useOpenAct'

/** Whose turn it is, why it was sent back, and the acts that the reader may do. */
export function UnitActs({ unit }: { unit: SeasonUnit }) {
  const { permissions: me } = usePermissions()
  const { open, openAct, closeAct } = useOpenAct(unit.acts)
  const awaited = matterFor(unit.matters, me?.roles ?? [])?.act
  const primary = unit.acts.find((act) => act === awaited) ?? null
  return (
    <Stack spacing={2} sx={{ mt: 2 }}>
      <UnitSentence unit={unit} primary={primary} onOpen={openAct} />
      <SentBack sentBack={unit.sentBack} />
      <ActButtons acts={unit.acts.filter((act) => act !== primary)} onOpen={openAct} />
      {open && <ActDialog key={open} act={open} unit={unit} onClose={closeAct} />}
    </Stack>
  )
}
