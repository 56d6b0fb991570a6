import type { Data } from '@api/data'
import type { Decision } from '@domain/photos/desk'
import type { WallChip } from '@domain/photos/wall_chips'
import { useDataProvider, useNotify, usePermissions, useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { useStudentName } from '../student/useStudentName'
import { afterDecision, isShownOn } from './decided'
import { afterDrawing } from './afterDrawing'
import { noteUnsent } from './unsent'
import type { Act } from './useActs'
import type { Wall } from './useWall'
import type { WallPhoto } from './wall_photo'

/** Whoever is signed out meanwhile gets nothing. */
type Sent = Partial<Data.Photos.Decided>

/** Until its answer is there, nothing else is known about a photo. */
const PENDING = Infinity
const LONG = { autoHideDuration: 8_000 }

/**
 * Decides about a photo: the wall shows it at once, and the server is told meanwhile. What it refuses comes
 * back to its place, with why.
 */
export function useDecide(
  chip: WallChip,
  { change }: Pick<Wall, 'change'>,
  onDone: (act: Act) => void
) {
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { permissions: me } = usePermissions()
  const notify = useNotify()
  const translate = useTranslate()
  const nameOf = useStudentName()
  const { labelled } = usePatterns()

  /** Its name at the server; null if it was refused, or nobody is signed in any more. */
  async function send(photo: WallPhoto, body: object): Promise<string | null> {
    await afterDrawing()
    try {
      const { data } = await post<Sent>(`photos/${photo.id}/decisions`, body)
      // Otherwise the session has ended, and the sign-in page comes.
      if (!data.actId) noteUnsent()
      return data.actId ?? null
    } catch (error) {
      const { message } = error as Error
      const whose = photo.student ? nameOf(photo.student) : photo.unit.name
      notify(labelled(whose, translate(message, { _: message })), { type: 'warning', ...LONG })
      return null
    }
  }

  return (photo: WallPhoto, decision: Decision, body: object = {}) => {
    const by = { roles: me?.roles ?? [], now: new Date().toISOString() }
    const after = afterDecision(photo, decision, by)
    const isGone = !isShownOn(chip, after)
    change({ type: 'decided', photos: [after], isGone, at: PENDING })
    const sent = send(photo, { decision, ...body }).then((id) => {
      const at = performance.now()
      if (id) change({ type: 'decided', photos: [after], isGone, at })
      else change({ type: 'restored', photos: [photo], at })
      return id
    })
    onDone({ name: decision, before: [photo], at: performance.now(), sent })
  }
}
