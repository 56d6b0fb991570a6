import { Button, Stack, Typography } from '@mui/material'
import type { ActName } from '@domain/season/act_rules'
import { firstSentence } from '@domain/season/first_sentence'
import { usePermissions, useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import { sentenceText } from './sentenceText'
import type { SeasonUnit } from './types'

interface Props {
  unit: SeasonUnit
  /** The act of the sentence, if the reader may do it. */
  primary: ActName | null
  onOpen: (act: ActName) => void
}

/** Whose turn it is, in one sentence, and the button for it. */
export function UnitSentence({ unit, primary, onOpen }: Props) {
  const { permissions: me } = usePermissions()
  const translate = useTranslate()
  const { fullDay } = useDates()
  const sentence = firstSentence(unit, me?.roles ?? [])
  const isLate = sentence.type === 'turn' && sentence.when === 'overdue'
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography
        variant="h6"
        component="p"
        data-testid="unit-sentence"
        sx={{ color: isLate ? 'turn.overdue.main' : undefined }}
      >
        {sentenceText(sentence, { translate, fullDay })}
      </Typography>
      {primary && (
        <Button variant="contained" onClick={() => onOpen(primary)}>
          {translate(`acts.${primary}`)}
        </Button>
      )}
    </Stack>
  )
}
