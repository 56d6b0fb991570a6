import type { Data } from '@api/data'
import { useDataProvider, type HttpError } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { PhotoServer, Sent } from './sendFolder'
import { useResolve } from './usePreview'

/** Answers after which the same request is made again: the network or the server is away. */
const PASSING = [0, 429, 502, 503, 504]

function sentAfter(error: unknown): Sent {
  const { status, body, message } = error as HttpError
  if (PASSING.includes(status)) return 'lost'
  return body?.error?.type === 'student_unknown' ? 'unknown' : { refused: message }
}

/** Names nothing: the name of the file is a student's number, which is not sent. */
const nameless = (photo: Blob) => new File([photo], 'photo')

/**
 * The API, as sending a folder needs it.
 * @param stated what the form states with each photo
 */
export function usePhotoServer(seasonUnitId: string, stated: Record<string, string>) {
  const { post, put, upload } = useDataProvider<ConsoleDataProvider>()
  const resolve = useResolve(seasonUnitId)
  const path = `season_units/${seasonUnitId}/photos`
  return (jobId: string, begun: number): PhotoServer => ({
    known: async (digests) =>
      (await post<Data.Photos.KnownFile[]>(`${path}/known`, { digests })).data,
    send: (photo, studentId) => {
      const fields = { ...stated, via: 'folder', ...(studentId && { studentId }) }
      return upload(path, nameless(photo), fields).then(() => 'sent' as const, sentAfter)
    },
    resolve: async (number) => (await resolve([number])).get(number) ?? null,
    report: (done) =>
      put(`photo_uploads/${jobId}`, { done: begun + done }).then(
        () => true,
        (error: HttpError) => {
          if (PASSING.includes(error.status)) throw error
          return false
        }
      ),
  })
}
