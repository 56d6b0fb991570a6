import { Box, Button, LinearProgress, Stack } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { ProofKind } from '@domain/policy/proof_kinds'
import { useMayAt } from '../../permissions/useMay'
import type { Command, Step } from '../../photos/wall/key_commands'
import { useKeys } from '../../photos/wall/useKeys'
import { forgetThumbnails } from '../../photos/wall/useThumbnail'
import type { SeasonUnit } from '../../season_units/types'
import { ConfirmBar } from './ConfirmBar'
import { fits, keyedKinds } from './kinds'
import { LargePhoto } from './LargePhoto'
import { MarkBar } from './MarkBar'
import { cardId, ProofCard } from './ProofCard'
import { SignedSheet, type Sheet } from './SignedSheet'
import { keyOfClass, type Proof, type ProofClass } from './useProof'
import { useItems } from './useItems'
import { useMarks } from './useMarks'

interface Props {
  unit: SeasonUnit
  proof: Proof
  chosen: ProofClass
  sheet: Sheet | null
  onSheet: (sheet: Sheet | null) => void
}

/** By how many cards a step moves; a row has as many as fit. */
function moveOf(step: Step, perRow: number, last: number): number {
  if (step === 'left') return -1
  if (step === 'right') return 1
  if (step === 'up' || step === 'screen_up') return -perRow
  if (step === 'down' || step === 'screen_down') return perRow
  return step === 'first' ? -last : last
}

/** How many cards stand beside each other. */
function cardsInRow(grid: HTMLElement | null): number {
  if (!grid) return 1
  return getComputedStyle(grid).gridTemplateColumns.split(' ').length
}

/** The students of a class: photo beside fields, what is said of each, by keys or by touch. */
export function ClassDesk({ unit, proof, chosen, sheet, onSheet }: Props) {
  const translate = useTranslate()
  const grid = useRef<HTMLDivElement>(null)
  const { items, more, isPending } = useItems(unit.id, keyOfClass(chosen))
  const marks = useMarks(unit.id, sheet?.id ?? null)
  const may = useMayAt(unit.unit.id)
  const isCentre = may('markProof') && !may('schoolHome')
  const mayMark = may('markProof') && proof.isOpen && (!isCentre || sheet !== null)
  const [taken, take] = useState<string | null>(null)
  const [isLarge, setLarge] = useState(false)
  const at = Math.max(
    0,
    items.findIndex(({ studentId }) => studentId === taken)
  )
  const inHand = items[at]
  const kinds = keyedKinds(proof.kinds)

  const goTo = (index: number) => {
    const next = items[Math.min(Math.max(0, index), items.length - 1)]
    if (!next) return
    take(next.studentId)
    setLarge(false)
    document.getElementById(cardId(next.studentId))?.scrollIntoView({ block: 'nearest' })
  }
  const mark = (kind: ProofKind | undefined, remark?: string) => {
    if (!inHand || !kind || !mayMark || !fits(kind, inHand)) return
    // A key says what is wrong, and leaves what was written of it.
    const kept = kind === 'right' ? '' : (inHand.mark?.remark ?? '')
    marks.mark.mutate({ item: inHand, kind, remark: remark ?? kept })
    if (kind === 'right') goTo(at + 1)
  }
  const carryOut = (command: Command) => {
    if (command.type === 'step')
      goTo(at + moveOf(command.step, cardsInRow(grid.current), items.length))
    else if (command.type === 'reason') mark(kinds[command.index])
    else if (command.type === 'zoom') setLarge(true)
    else if (command.type === 'close') setLarge(false)
  }
  useKeys(false, carryOut)
  useEffect(() => forgetThumbnails, [])
  if (isPending) return <LinearProgress />
  return (
    <Stack spacing={1.5}>
      {isCentre && proof.isOpen && (
        <SignedSheet unitId={unit.id} sheet={sheet} onChange={onSheet} />
      )}
      <ConfirmBar {...{ unit, chosen, marks, mayMark, sheet }} />
      <Box
        ref={grid}
        role="listbox"
        tabIndex={0}
        aria-label={translate('proof.students')}
        aria-activedescendant={inHand && cardId(inHand.studentId)}
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))',
        }}
      >
        {items.map((item, index) => (
          <ProofCard
            key={item.studentId}
            item={item}
            isInHand={index === at}
            onTake={() => (index === at ? setLarge(true) : goTo(index))}
          />
        ))}
      </Box>
      {more && (
        <Button onClick={more} sx={{ alignSelf: 'center' }}>
          {translate('proof.more')}
        </Button>
      )}
      {inHand && (
        <MarkBar
          key={inHand.studentId}
          {...{ kinds, mayMark, mark }}
          item={inHand}
          onLarge={() => setLarge(true)}
        />
      )}
      {isLarge && inHand?.photoId && <LargePhoto item={inHand} onClose={() => setLarge(false)} />}
    </Stack>
  )
}
