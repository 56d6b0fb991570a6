import type { Data } from '@api/data'
import ExpandMore from '@mui/icons-material/ExpandMore'
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Stack,
  Tab,
  Tabs,
  Typography,
} from '@mui/material'
import { useState } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { useMay } from '../permissions/useMay'
import { AwaitedApproval } from './AwaitedApproval'
import { LimitsTable } from './LimitsTable'
import { ProposalBar } from './ProposalBar'
import { Rechecks } from './Rechecks'
import type { LimitedMeasure, PackLimits } from './types'
import { useLimits } from './useLimits'
import { Versions } from './Versions'

type Edits = Record<string, Partial<Pick<LimitedMeasure, 'warn' | 'fail'>>>

const PACKS: PackLimits['id'][] = ['full', 'core']
const NO_EDITS: Edits = {}

/** A season's photo limits: view, preview on existing photos, change with two people. */
export function PhotoLimits() {
  const season = useRecordContext<Pick<Data.Seasons.Season, 'id'>>()
  const translate = useTranslate()
  const may = useMay()
  const { noted } = usePatterns()
  const { data, preview, propose, approve } = useLimits(season?.id)
  const [chosen, setChosen] = useState<PackLimits['id'] | null>(null)
  const [edits, setEdits] = useState(NO_EDITS)
  const [saved, setSaved] = useState(0)
  const [isOpen, setOpen] = useState(false)
  if (!season || !data) return null
  const { packs, versions, running } = data
  const mayEdit = may('changeLimits')
  const awaited = mayEdit ? versions.find(({ mayApprove }) => mayApprove) : undefined
  // The pack that judges photos here; the other is only looked at.
  const pack = chosen ?? awaited?.pack ?? running ?? 'full'
  const current = packs.find(({ id }) => id === pack)
  if (!current) return null
  const measures = current.measures.map((measure) => ({ ...measure, ...edits[measure.name] }))
  const limits = Object.fromEntries(measures.map(({ name, warn, fail }) => [name, { warn, fail }]))
  const label = (id: PackLimits['id']) => {
    const name = translate(`limits.pack_${id}`)
    return noted(name, id === running && translate('limits.in_use'))
  }

  return (
    <>
      {awaited && <AwaitedApproval version={awaited} onOpen={() => setOpen(true)} />}
      <Accordion expanded={isOpen} onChange={(_event, open) => setOpen(open)}>
        <AccordionSummary expandIcon={<ExpandMore />}>
          <Typography variant="h2">{noted(translate('limits.title'), current.version)}</Typography>
        </AccordionSummary>
        <AccordionDetails>
          <Stack spacing={2}>
            <Tabs
              value={pack}
              onChange={(_event, id: PackLimits['id']) => {
                setChosen(id)
                setEdits(NO_EDITS)
              }}
            >
              {PACKS.map((id) => (
                <Tab key={id} value={id} label={label(id)} />
              ))}
            </Tabs>
            <LimitsTable
              measures={measures}
              mayEdit={mayEdit}
              onChange={(name, side, value) =>
                setEdits({ ...edits, [name]: { ...edits[name], [side]: value } })
              }
            />
            {mayEdit && (
              <ProposalBar
                key={saved}
                wanted={{ pack, limits }}
                {...{ preview, propose }}
                onSaved={() => {
                  setEdits(NO_EDITS)
                  setSaved(saved + 1)
                }}
              />
            )}
            <Rechecks seasonId={season.id} mayStart={mayEdit} />
            <Versions versions={versions} {...{ preview, approve }} mayApprove={mayEdit} />
          </Stack>
        </AccordionDetails>
      </Accordion>
    </>
  )
}
