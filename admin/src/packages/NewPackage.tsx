import { Button, Checkbox, FormControlLabel, Skeleton, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Section } from '../layout/Section'
import { ShownOnce } from '../layout/ShownOnce'
import { PartFields } from './PartFields'
import { useCounts, useOrder, type Part } from './usePackages'

const ALL: Part = { collegeId: null, classId: null }

type Counts = NonNullable<ReturnType<typeof useCounts>>

/** How many photos there are, and how many of them the reader does not have yet. */
function HowMany({ photos, changed, removed }: Counts) {
  const translate = useTranslate()
  const said = (name: string, count: number) =>
    count > 0 ? translate(`packages.${name}`, { smart_count: count }) : null
  const news = [said('changed', changed), said('removed', removed)].filter(Boolean).join(' · ')
  return (
    <div>
      <Typography>{translate('packages.photos', { smart_count: photos })}</Typography>
      <Typography variant="muted">{news || translate('packages.unchanged')}</Typography>
    </div>
  )
}

/** Whoever opens the file then has to know its password. */
function LockChoice({
  locked,
  onChange,
}: {
  locked: boolean
  onChange: (locked: boolean) => void
}) {
  const translate = useTranslate()
  return (
    <div>
      <FormControlLabel
        control={<Checkbox checked={locked} onChange={({ target }) => onChange(target.checked)} />}
        label={translate('packages.lock')}
      />
      {locked && <Typography variant="muted">{translate('packages.lock_hint')}</Typography>}
    </div>
  )
}

/** Has the photos of a part packed: all, or only what has changed since the reader’s last download. */
export function NewPackage({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const [part, setPart] = useState(ALL)
  const counts = useCounts(unitId, part)
  const [locked, setLocked] = useState(false)
  const [password, setPassword] = useState<string | null>(null)
  const { mutate, isPending } = useOrder(unitId)
  const order = (changed: boolean) =>
    mutate(
      { ...part, changed, locked },
      { onSuccess: ({ meta }) => setPassword(meta?.password ?? null) }
    )
  const hasChanged = counts && counts.changed + counts.removed > 0
  const isEmpty = counts?.photos === 0 && !hasChanged
  if (isEmpty && part === ALL)
    return (
      <Section title={translate('packages.new')}>
        <EmptyList hint="packages.none" />
      </Section>
    )
  return (
    <Section title={translate('packages.new')}>
      <Stack spacing={1.5}>
        <Typography variant="muted">{translate('packages.hint')}</Typography>
        <PartFields unitId={unitId} part={part} onChange={setPart} />
        {counts ? <HowMany {...counts} /> : <Skeleton width={160} />}
        <LockChoice locked={locked} onChange={setLocked} />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button
            variant="contained"
            disabled={!counts?.photos || isPending}
            onClick={() => order(false)}
          >
            {translate('packages.pack_all')}
          </Button>
          <Button
            variant="outlined"
            disabled={!hasChanged || isPending}
            onClick={() => order(true)}
          >
            {translate('packages.pack_changed')}
          </Button>
        </Stack>
      </Stack>
      {password && (
        <ShownOnce
          words="packages.password"
          secrets={[password]}
          onStored={() => setPassword(null)}
        />
      )}
    </Section>
  )
}
