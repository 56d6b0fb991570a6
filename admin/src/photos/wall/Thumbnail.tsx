import { createContext, use, useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useThumbnail } from './useThumbnail'
import type { WallPhoto } from './wall_photo'

interface Props {
  photo: WallPhoto
  onSeen: (id: string) => void
}

/** Is a card on the screen? Asked for here alone, so that the card is not drawn anew as it passes. */
export const InView = createContext(false)

/** The small picture of a card; a photo counts as seen once its picture is there, on the screen. */
export function Thumbnail({ photo: { id, hasPicture }, onSeen }: Props) {
  const translate = useTranslate()
  const isInView = use(InView)
  const { url, fault } = useThumbnail(id, hasPicture)
  const isThere = url !== undefined || !hasPicture
  useEffect(() => {
    if (isInView && isThere) onSeen(id)
  }, [id, isInView, isThere, onSeen])
  if (url) return <img alt="" src={url} draggable={false} decoding="async" />
  const said = hasPicture ? fault !== null && (fault || translate('photo.not_shown')) : '—'
  return <span>{said}</span>
}
