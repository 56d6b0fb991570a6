import type { Data } from '@api/data'
import type { WallChip } from '@domain/photos/wall_chips'
import { useDataProvider, useNotify, usePermissions } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { afterDecision, isShownOn } from './decided'
import { inParts } from './steps'
import { noteUnsent } from './unsent'
import type { Act } from './useActs'
import type { Wall } from './useWall'
import type { WallPhoto } from './wall_photo'

/** What the server takes at once. */
const AT_ONCE = 1_000

/** Whoever is signed out meanwhile gets nothing. */
type Looked = Partial<Data.Photos.LookedAt>

/** Says of green photos that somebody has looked at them; they change once the server has said so. */
export function useSeeAll(
  chip: WallChip,
  { change }: Pick<Wall, 'change'>,
  onDone: (act: Act) => void
) {
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { permissions: me } = usePermissions()
  const notify = useNotify()

  async function sendPart(part: readonly WallPhoto[]) {
    const { data } = await post<Looked>('photos/looks', { ids: part.map(({ id }) => id) })
    if (!data.actId || !data.looked) return noteUnsent()
    const at = performance.now()
    const by = { roles: me?.roles ?? [], now: new Date().toISOString() }
    const looked = part.filter(({ id }) => data.looked!.includes(id))
    const photos = looked.map((photo) => afterDecision(photo, 'look', by))
    // They are alike: all of them leave the chip, or none.
    const isGone = photos.length > 0 && !isShownOn(chip, photos[0]!)
    change({ type: 'decided', photos, isGone, at })
    if (looked.length > 0)
      onDone({ name: 'look', before: looked, at, sent: Promise.resolve(data.actId) })
  }

  return async (photos: readonly WallPhoto[]) => {
    try {
      for (const part of inParts(photos, AT_ONCE)) await sendPart(part)
    } catch (error) {
      notify((error as Error).message, { type: 'warning' })
    }
  }
}
