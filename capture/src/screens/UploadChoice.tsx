import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** A file instead of the camera, where the season allows it: a person looks at it before it counts. */
export function UploadChoice({ onChosen }: { onChosen: (picture: Blob) => void }) {
  const { upload } = useWords().shooting
  const { standing } = useSession()
  if (!standing.shoot.mayUpload) return null
  return (
    <>
      <label className="button plain">
        {upload.choose}
        <input
          className="hidden"
          type="file"
          accept="image/jpeg,image/png"
          onChange={({ target }) => {
            const [picture] = target.files ?? []
            if (picture) onChosen(picture)
            target.value = ''
          }}
        />
      </label>
      <p className="muted">{upload.note}</p>
    </>
  )
}
