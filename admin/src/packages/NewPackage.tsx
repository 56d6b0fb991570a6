import { Button, Skeleton, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Section } from '../layout/Section'
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

/** Has the photos of a part packed: all, or only what has changed since the reader’s last download. */
export function NewPackage({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const [part, setPart] = useState(ALL)
  const counts = useCounts(unitId, part)
  const { mutate, isPending } = useOrder(unitId)
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
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button
            variant="contained"
            disabled={!counts?.photos || isPending}
            onClick={() => mutate({ ...part, changed: false })}
          >
            {translate('packages.pack_all')}
          </Button>
          <Button
            variant="outlined"
            disabled={!hasChanged || isPending}
            onClick={() => mutate({ ...part, changed: true })}
          >
            {translate('packages.pack_changed')}
          </Button>
        </Stack>
      </Stack>
    </Section>
  )
}
