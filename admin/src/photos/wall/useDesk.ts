import { WALL_CHIPS } from '@domain/photos/wall_chips'
import { useCallback, useEffect, useState, type RefObject } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { needsSomebody } from './decided'
import type { GridLayout } from './grid_layout'
import type { Command } from './key_commands'
import { REASONED } from './ReasonedDecision'
import { nextOf, placeAfter } from './steps'
import { useActs, type Act } from './useActs'
import { useDecide } from './useDecide'
import type { Resetting } from './useResetting'
import { useSeeAll } from './useSeeAll'
import type { useSeen } from './useSeen'
import type { Wall } from './useWall'
import type { FilterOfWall } from './useWallFilter'
import type { WallPhoto } from './wall_photo'

interface Desk {
  of: FilterOfWall
  wall: Wall
  layout: RefObject<GridLayout>
  resetting: Resetting
  seen: ReturnType<typeof useSeen>
  inHand: WallPhoto | undefined
  take: (id: string | null) => void
}

/** Carries out what keys and buttons ask for. */
export function useDesk({ of, wall, layout, resetting, seen, inHand, take }: Desk) {
  const { filter, change: changeFilter } = of
  const { photos, overlay, change } = wall
  const translate = useTranslate()
  const notify = useNotify()
  const [isZoomed, setZoomed] = useState(false)
  const [isHelping, setHelping] = useState(false)

  const onUndone = useCallback(
    ({ before }: Act) => {
      change({ type: 'restored', photos: before, at: performance.now() })
      if (before[0]) take(before[0].id)
    },
    [change, take]
  )
  const acts = useActs(onUndone)
  const decide = useDecide(filter.chip, wall, acts.add)
  const seeAll = useSeeAll(filter.chip, wall, acts.add)
  const green = photos.filter(({ id, open }) => open.includes('look') && seen.has(id))

  const isLeft = (photo: WallPhoto) =>
    !overlay.settled.has(photo.id) && (filter.chip !== 'all' || needsSomebody(photo))
  const next = (id: string) => take(nextOf(photos, id, isLeft)?.id ?? id)
  const decided = (photo: WallPhoto, decision: Parameters<typeof decide>[1], body?: object) => {
    next(photo.id)
    decide(photo, decision, body)
  }
  const refuse = (why: string) => notify(translate(`wall.closed.${why}`), { type: 'info' })

  function accept(photo: WallPhoto) {
    if (photo.open.includes('approve')) return decided(photo, 'approve')
    if (photo.open.includes('look')) return decided(photo, 'look')
    if (REASONED.some((decision) => photo.open.includes(decision))) return refuse('reasoned')
    refuse(photo.student ? 'accept' : 'unmatched')
  }

  function reset(photo: WallPhoto, index?: number) {
    if (!photo.open.includes('reset')) return refuse('reset')
    resetting.open(photo.id, index)
  }

  function confirm() {
    const photo = photos.find(({ id }) => id === resetting.photoId)
    if (!photo || !resetting.isReady) return
    resetting.close()
    decided(photo, 'reset', resetting.body)
  }

  function step(command: Extract<Command, { type: 'step' }>) {
    const at = photos.findIndex(({ id }) => id === inHand?.id)
    const to = placeAfter(at, command.step, photos.length, layout.current)
    take(photos[to]?.id ?? null)
  }

  function close() {
    if (resetting.photoId) resetting.close()
    else setZoomed(false)
  }

  function carryOut(command: Command) {
    if (command.type === 'help') return setHelping(true)
    if (command.type === 'close') return close()
    if (command.type === 'undo') return void acts.undo()
    if (command.type === 'step') return step(command)
    if (command.type === 'seen') {
      if (seen.isAtEnd && green.length > 0) return void seeAll(green)
      return refuse('seen')
    }
    if (command.type === 'chip') {
      const at = WALL_CHIPS.indexOf(filter.chip) + command.by
      return changeFilter({ chip: WALL_CHIPS.at(at % WALL_CHIPS.length)! })
    }
    if (command.type === 'confirm') return confirm()
    if (command.type === 'reason' && resetting.photoId) return resetting.toggleAt(command.index)
    if (!inHand) return
    if (command.type === 'accept') return accept(inHand)
    if (command.type === 'reset') return reset(inHand)
    if (command.type === 'reason') return reset(inHand, command.index)
    if (command.type === 'skip') return next(inHand.id)
    if (command.type === 'zoom') return setZoomed(!isZoomed)
    if (inHand.open.includes('flag')) return decided(inHand, 'flag')
    refuse('flag')
  }

  // Another filter begins with its own photos.
  useEffect(() => {
    resetting.close()
  }, [wall.query])

  return {
    ...{ carryOut, confirm, acts, green, isZoomed, isHelping },
    decide: decided,
    closeHelp: () => setHelping(false),
    closeZoom: () => setZoomed(false),
  }
}
