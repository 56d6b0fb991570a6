import { Button, Stack, Typography } from '@mui/material'
import type { ActName } from '@domain/season/act_rules'
import { firstSentence, type FirstSentence } from '@domain/season/first_sentence'
import { LinkBase, useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import { useRolesAt } from '../permissions/useMay'
import { MoreActs } from './acts/MoreActs'
import { useActName } from './acts/useActName'
import { sentenceText } from './sentenceText'
import { tabAddress } from './tabs/UnitTabs'
import type { SeasonUnit } from './types'

interface Props {
  unit: SeasonUnit
  /** The act of the sentence if the reader may do it, or another one that the reader may do. */
  primary: ActName | null
  onOpen: (act: ActName) => void
}

/** While photos are taken no act is awaited: the school hands photos in. */
const isOwnCapture = (sentence: FirstSentence) =>
  sentence.type === 'turn' && sentence.who.type === 'own_school' && sentence.matter.act === null

/** Whose turn it is, in one sentence, the button for it, and the other acts. */
export function UnitSentence({ unit, primary, onOpen }: Props) {
  const roles = useRolesAt(unit.unit.id)
  const translate = useTranslate()
  const actName = useActName(unit.unit.id)
  const { fullDay } = useDates()
  const sentence = firstSentence(unit, roles)
  const isLate = sentence.type === 'turn' && sentence.when === 'overdue'
  const isAnother = primary !== null && sentence.type === 'turn' && sentence.matter.act !== primary
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography
        variant="h6"
        component="p"
        data-testid="unit-sentence"
        sx={{ color: isLate ? 'turn.overdue.main' : undefined, mr: 'auto' }}
      >
        {sentenceText(sentence, { translate, fullDay })}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        {isAnother && <Typography variant="muted">{translate('unit_page.you_can')}</Typography>}
        {primary && (
          <Button variant="contained" onClick={() => onOpen(primary)}>
            {actName(primary)}
          </Button>
        )}
        {!primary && isOwnCapture(sentence) && unit.seesPhotos && (
          <Button variant="contained" component={LinkBase} to={tabAddress(unit.id, 'photos')}>
            {translate('unit_page.hand_in')}
          </Button>
        )}
        <MoreActs
          nameOf={actName}
          acts={unit.acts.filter((act) => act !== primary)}
          onOpen={onOpen}
        />
      </Stack>
    </Stack>
  )
}
