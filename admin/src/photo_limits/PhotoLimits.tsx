import ExpandMore from '@mui/icons-material/ExpandMore'
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Alert,
  Button,
  Stack,
  Tab,
  Tabs,
  TextField,
  Typography,
} from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { useMay } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { LimitsTable } from './LimitsTable'
import { Preview } from './Preview'
import { Rechecks } from './Rechecks'
import type { LimitedMeasure, LimitsPreview, LimitsVersion, PackLimits } from './types'
import { Versions } from './Versions'

type Edits = Record<string, Partial<Pick<LimitedMeasure, 'warn' | 'fail'>>>

/** A season's photo limits: view, preview on existing photos, change with two people. */
export function PhotoLimits() {
  const season = useRecordContext<{ id: string }>()
  const translate = useTranslate()
  const may = useMay()
  const { noted } = usePatterns()
  const { read, post } = useDataProvider<ConsoleDataProvider>()
  const [pack, setPack] = useState<PackLimits['id']>('full')
  const [edits, setEdits] = useState<Edits>({})
  const [preview, setPreview] = useState<LimitsPreview | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const path = `seasons/${season?.id}/photo_limits`
  const { data, refetch } = useQuery({
    queryKey: ['photo_limits', season?.id],
    queryFn: () => read(path),
    enabled: Boolean(season),
  })
  const current = (data?.data as PackLimits[] | undefined)?.find(({ id }) => id === pack)
  if (!current) return null
  const measures = current.measures.map((measure) => ({ ...measure, ...edits[measure.name] }))
  const mayEdit = may('changeLimits')
  const body = {
    pack,
    limits: Object.fromEntries(measures.map(({ name, warn, fail }) => [name, { warn, fail }])),
  }

  async function attempt(work: () => Promise<void>) {
    setRefusal(null)
    try {
      await work()
    } catch (error) {
      setRefusal(translate((error as Error).message, { _: (error as Error).message }))
    }
  }
  const forget = () => {
    setEdits({})
    setPreview(null)
  }
  const previewOf = async (wanted: Pick<LimitsVersion, 'pack' | 'limits'>) =>
    (await post(`${path}/preview`, wanted)).data as LimitsPreview
  const tryOut = () => attempt(async () => setPreview(await previewOf(body)))
  const tryOutVersion = async ({ pack: of, limits }: LimitsVersion) => {
    const shown: LimitsPreview[] = []
    await attempt(async () => {
      shown.push(await previewOf({ pack: of, limits }))
    })
    return shown[0] ?? null
  }
  const save = () =>
    attempt(async () => {
      await post(path, { ...body, reason })
      forget()
      setReason('')
      await refetch()
    })
  const approve = (id: string) =>
    attempt(async () => {
      await post(`photo_limits/${id}/approval`)
      await refetch()
    })

  return (
    <Accordion>
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Typography variant="h2">{noted(translate('limits.title'), current.version)}</Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Stack spacing={2}>
          <Tabs
            value={pack}
            onChange={(_event, chosen: PackLimits['id']) => {
              setPack(chosen)
              forget()
            }}
          >
            <Tab value="full" label={translate('limits.pack_full')} />
            <Tab value="core" label={translate('limits.pack_core')} />
          </Tabs>
          <LimitsTable
            measures={measures}
            mayEdit={mayEdit}
            onChange={(name, side, value) => {
              setEdits({ ...edits, [name]: { ...edits[name], [side]: value } })
              setPreview(null)
            }}
          />
          {refusal && <Alert severity="error">{refusal}</Alert>}
          {preview && <Preview preview={preview} />}
          {mayEdit && (
            <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
              <Button variant="outlined" onClick={tryOut}>
                {translate('limits.try_out')}
              </Button>
              <TextField
                size="small"
                label={translate('act.reason')}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
              <Button variant="contained" disabled={!preview || reason.length < 2} onClick={save}>
                {translate('limits.save')}
              </Button>
            </Stack>
          )}
          <Rechecks seasonId={season!.id} mayStart={mayEdit} />
          <Versions
            versions={(data?.meta?.versions ?? []) as LimitsVersion[]}
            mayApprove={mayEdit}
            onTry={tryOutVersion}
            onApprove={approve}
          />
        </Stack>
      </AccordionDetails>
    </Accordion>
  )
}
