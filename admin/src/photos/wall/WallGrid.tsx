import { GlobalStyles } from '@mui/material'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef, type RefObject } from 'react'
import { useTranslate } from 'react-admin'
import { layoutOf, type GridLayout } from './grid_layout'
import { InView } from './Thumbnail'
import { useSize } from './useSize'
import { cardId, WallCard } from './WallCard'
import type { WallPhoto } from './wall_photo'
import { wallStyles } from './wallStyles'

interface Props {
  photos: readonly WallPhoto[]
  settled: ReadonlySet<string>
  inHand: string | null
  others: ReadonlyMap<string, string>
  isWhole: boolean
  isCovered: boolean
  /** How the photos lie, for steps up and down. */
  layout: RefObject<GridLayout>
  onTake: (id: string) => void
  onSeen: (id: string) => void
  /** The last rows are near. */
  onMore: () => void
  /** The last row is on the screen, and nothing follows. */
  onEnd: () => void
}

const GAP = 8
const ROWS_AHEAD = 4
const WallStyles = memo(() => <GlobalStyles styles={wallStyles} />)

/** The photos in rows; only those near the screen are drawn. */
export function WallGrid(props: Props) {
  const { photos, settled, inHand, others, isWhole, isCovered, layout } = props
  const { onTake, onSeen, onMore, onEnd } = props
  const translate = useTranslate()
  const frame = useRef<HTMLDivElement>(null)
  const rowBefore = useRef(0)
  const laid = layoutOf(useSize(frame))
  layout.current = laid
  const { columns, rowHeight, isUpright } = laid
  const count = Math.ceil(photos.length / columns)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight + GAP,
    overscan: 2,
    paddingStart: 3,
    paddingEnd: 3,
  })
  useEffect(() => rows.measure(), [rowHeight, rows])

  const at = photos.findIndex(({ id }) => id === inHand)
  useEffect(() => {
    if (at < 0) return
    const row = Math.floor(at / columns)
    // A step by a whole screen shows the next screen from its first row.
    const isFar = Math.abs(row - rowBefore.current) >= laid.rows
    rows.scrollToIndex(row, { align: isFar ? 'start' : 'auto' })
    rowBefore.current = row
  }, [at, columns, laid.rows, rows])

  const top = rows.scrollOffset ?? 0
  const bottom = top + laid.height
  const drawn = rows.getVirtualItems()
  const last = drawn.at(-1)
  const isNearEnd = last === undefined || last.index >= count - ROWS_AHEAD
  const isAtEnd = isWhole && last?.index === count - 1 && last.end <= bottom + rowHeight / 2
  useEffect(() => {
    if (isNearEnd && !isWhole) onMore()
  })
  useEffect(() => {
    if (isAtEnd) onEnd()
  }, [isAtEnd, onEnd])

  const from = drawn[0]
  const shown = from && last && photos.slice(from.index * columns, (last.index + 1) * columns)
  const isInView = (place: number) => {
    const row = drawn[Math.floor(place / columns)]!
    return row.start < bottom && row.end > top
  }
  return (
    <div
      ref={frame}
      role="listbox"
      tabIndex={isCovered ? -1 : 0}
      aria-hidden={isCovered}
      aria-label={translate('wall.photos_name')}
      aria-activedescendant={inHand && at >= 0 ? cardId(inHand) : undefined}
      className={isUpright ? 'wall-grid wall-upright' : 'wall-grid'}
    >
      <WallStyles />
      <div role="presentation" style={{ position: 'relative', height: rows.getTotalSize() }}>
        {/* One grid of all rows: a photo that leaves makes the others move up, none of them is made anew. */}
        <div
          role="presentation"
          className="wall-rows"
          style={{
            gap: GAP,
            transform: `translateY(${from?.start ?? 0}px)`,
            gridAutoRows: rowHeight,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          }}
        >
          {shown?.map((photo, place) => (
            <InView key={photo.id} value={isInView(place)}>
              <WallCard
                photo={photo}
                isInHand={photo.id === inHand}
                isSettled={settled.has(photo.id)}
                other={others.get(photo.id)}
                onTake={onTake}
                onSeen={onSeen}
              />
            </InView>
          ))}
        </div>
      </div>
    </div>
  )
}
