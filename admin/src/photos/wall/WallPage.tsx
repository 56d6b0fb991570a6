import type { WallChip } from '@domain/photos/wall_chips'
import { Alert, Box, Button, Link, Stack } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { LinkBase, useEvent, useTranslate } from 'react-admin'
import { Page } from '../../layout/Page'
import { usePhone } from '../../layout/usePhone'
import { useMay } from '../../permissions/useMay'
import { Counter } from './Counter'
import { layoutOf } from './grid_layout'
import { Help } from './Help'
import { ResetPanel } from './ResetPanel'
import { UndoBar } from './UndoBar'
import { UnsentNotice } from './UnsentNotice'
import { useDesk } from './useDesk'
import { useKeys } from './useKeys'
import { usePresence } from './usePresence'
import { useReasons } from './useReasons'
import { useResetting } from './useResetting'
import { useRestOfWindow } from './useRestOfWindow'
import { useSeen } from './useSeen'
import { forgetThumbnails, prefetch } from './useThumbnail'
import { useWall } from './useWall'
import { useWallCounts } from './useWallCounts'
import { useWallFilter } from './useWallFilter'
import { WallActions } from './WallActions'
import { WallChips } from './WallChips'
import { WallGrid } from './WallGrid'
import { WallTools } from './WallTools'
import { Zoom } from './Zoom'

/** Photos, as the menu calls them. */
const NAMES = { smart_count: 2 }
/** Pictures that are ready before they are asked for. */
const AHEAD = 10

/** Who looks at photos, decides about them and moves on, by keys or by touch. */
export function WallPage() {
  const translate = useTranslate()
  const may = useMay()
  const isPhone = usePhone()
  const of = useWallFilter()
  const { filter, asked, unitId } = of
  const [taken, take] = useState<string | null>(null)
  const wall = useWall(of, taken)
  const { photos, overlay } = wall
  const counts = useWallCounts(asked, !of.isPending)
  const at = photos.findIndex(({ id }) => id === taken)
  const inHand = photos[at < 0 ? 0 : at]
  const layout = useRef(layoutOf({ width: 1_100, height: 600 }))
  const seen = useSeen(wall.query)
  const reasons = useReasons(inHand?.unit.id ?? unitId, may('judgePhotos'))
  const resetting = useResetting(reasons)
  const desk = useDesk({ of, wall, layout, resetting, seen, inHand, take })
  const { confirm, acts, green } = desk
  // The same functions each time: what gets them is not drawn anew at each decision.
  const carryOut = useEvent(desk.carryOut)
  const choose = useEvent((chip: WallChip) => of.change({ chip }))
  const again = useEvent(wall.again)
  const others = usePresence(inHand?.id ?? null)
  const { ref, height } = useRestOfWindow()
  /** A click takes a photo in hand; a click on the one in hand opens it. */
  const onTake = useEvent((id: string) => {
    if (id === inHand?.id) desk.carryOut({ type: 'zoom' })
    else take(id)
  })
  useKeys(resetting.photoId !== null, carryOut)
  useEffect(() => forgetThumbnails, [])
  const ahead = photos.slice(Math.max(0, at), Math.max(0, at) + AHEAD)
  const aheadIds = ahead.filter(({ hasPicture }) => hasPicture).map(({ id }) => id)
  useEffect(() => prefetch(aheadIds), [aheadIds.join()])
  const inReset = photos.find(({ id }) => id === resetting.photoId)

  return (
    <Page
      title={translate(may('judgePhotos') ? 'wall.title' : 'resources.photos.name', NAMES)}
      beside={
        <>
          <Link component={LinkBase} to="/photos">
            {translate('wall.to_list')}
          </Link>
          {!isPhone && (
            <Button onClick={() => carryOut({ type: 'help' })} aria-keyshortcuts="?">
              {translate('wall.help.title')} ?
            </Button>
          )}
          <Counter times={acts.times} left={counts?.[filter.chip]} />
        </>
      }
    >
      <UnsentNotice />
      <Stack spacing={1} sx={{ mb: 1 }}>
        <WallChips chosen={filter.chip} counts={counts} onChoose={choose} />
        <WallTools
          {...{ of, reasons }}
          newcomers={wall.newcomers}
          onAgain={again}
          hasGreen={photos.some(({ open }) => open.includes('look'))}
          seen={green.length}
          isAtEnd={seen.isAtEnd}
          onCommand={carryOut}
        />
      </Stack>
      <Box
        ref={ref}
        sx={{ position: 'relative', display: 'flex', flexDirection: 'column', gap: 1, height }}
      >
        <Box sx={{ flexGrow: 1, minHeight: 0, display: 'flex', gap: 1 }}>
          <Box sx={{ flexGrow: 1, minWidth: 0, position: 'relative' }}>
            <WallGrid
              {...{ photos, others, layout, onTake }}
              settled={overlay.settled}
              inHand={inHand?.id ?? null}
              isWhole={wall.isWhole}
              isCovered={desk.isZoomed}
              onSeen={seen.see}
              onMore={wall.more}
              onEnd={seen.reachEnd}
            />
            {desk.isZoomed && inHand && (
              <Zoom photo={inHand} onDecide={desk.decide} onClose={desk.closeZoom} />
            )}
            {photos.length === 0 && !wall.isReading && !wall.error && (
              <Alert severity="success" icon={false}>
                {translate('wall.empty')}
              </Alert>
            )}
            {wall.error && (
              <Alert
                severity="error"
                action={<Button onClick={wall.again}>{translate('pages.again')}</Button>}
              >
                {translate(wall.error.message, { _: wall.error.message })}
              </Alert>
            )}
            <UndoBar act={acts.last} onUndo={() => carryOut({ type: 'undo' })} />
          </Box>
          {inReset && <ResetPanel photo={inReset} resetting={resetting} onConfirm={confirm} />}
        </Box>
        <WallActions open={inHand?.open} onCommand={carryOut} />
      </Box>
      {desk.isHelping && <Help onClose={desk.closeHelp} />}
    </Page>
  )
}
