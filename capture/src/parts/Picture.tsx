import type { PictureKind } from '../api/phoneApi'
import { usePicture } from './usePicture'

interface Props {
  id: string
  kind: PictureKind
  alt: string
}

/** A picture of the student, which only the own session may see. */
export function Picture({ id, kind, alt }: Props) {
  const url = usePicture(id, kind)
  if (!url) return <div className="picture empty" role="img" aria-label={alt} />
  return <img className="picture" src={url} alt={alt} />
}
