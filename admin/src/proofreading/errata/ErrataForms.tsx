import { Alert, List, ListItem, Typography } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { useErrata, type Erratum, type Round } from './useErrata'

/** How many of each, in the words by which they are called. */
function Counted({ errata, nameOf }: { errata: Erratum[]; nameOf: (one: Erratum) => string }) {
  const translate = useTranslate()
  const groups = Map.groupBy(errata, nameOf)
  return (
    <List dense disablePadding>
      {[...groups].map(([name, rows]) => (
        <ListItem key={name} disableGutters disablePadding>
          {translate('errata.count_of', { name: translate(name), smart_count: rows.length })}
        </ListItem>
      ))}
    </List>
  )
}

/** The next round: what is marked wrong and was not sent yet is gathered, and sent as it was gathered. */
export function RoundForm({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const { setValue } = useFormContext()
  const { create } = useDataProvider<ConsoleDataProvider>()
  const { errata } = useErrata(unitId, 'draft')
  const { mutate, data, error } = useMutation({
    mutationFn: async () =>
      (await create<never>(`season_units/${unitId}/errata_rounds`, { data: {} as never }))
        .data as Round,
    onSuccess: ({ id }) => setValue('roundId', id),
  })
  useEffect(() => mutate(), [mutate])
  if (error) return <Alert severity="warning">{error.message}</Alert>
  if (!data) return null
  return (
    <>
      <Typography>{translate('errata.gathered', { smart_count: data.count })}</Typography>
      <Counted
        errata={errata.filter(({ isReady }) => isReady)}
        nameOf={({ kind }) => `proof.kinds.${kind}`}
      />
      <Typography variant="muted">{translate('errata.gathered_hint')}</Typography>
    </>
  )
}

/** The bundle: what is answered, and not told yet. */
export function BundleForm({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const { setValue } = useFormContext()
  const { errata: answered, isPending } = useErrata(unitId, 'answered')
  const errata = answered.filter(({ isLate }) => !isLate)
  const { counts } = useErrata(unitId, 'open')
  const ids = errata.map(({ id }) => id).join(' ')
  useEffect(() => setValue('answerIds', ids ? ids.split(' ') : null), [ids, setValue])
  if (isPending) return null
  if (errata.length === 0)
    return <Alert severity="warning">{translate('errata.none_answered')}</Alert>
  return (
    <>
      <Typography>{translate('errata.to_tell', { smart_count: errata.length })}</Typography>
      <Counted errata={errata} nameOf={({ answer }) => `errata.answers.${answer}`} />
      <Typography variant="muted">
        {translate('errata.left_open', { smart_count: counts?.open ?? 0 })}
      </Typography>
    </>
  )
}
