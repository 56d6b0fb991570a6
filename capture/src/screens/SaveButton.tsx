import { usePicture } from '../parts/usePicture'
import { useWords } from '../words/WordsContext'

/** Saves the finished picture as the registry takes it; the name of the file says nothing of whose it is. */
export function SaveButton({ id }: { id: string }) {
  const { download } = useWords().ownData
  const url = usePicture(id, 'product')
  if (!url) return null
  return (
    <p className="save">
      <a className="button plain" href={url} download={download.file}>
        {download.save}
      </a>
      <span className="muted">{download.hint}</span>
    </p>
  )
}
