import { openMoves } from '@domain/photos/desk'
import { usePermissions } from 'react-admin'
import { Reason } from '../../forms/Reason'
import { AskButton } from '../AskButton'
import { deskOf, type Photo } from '../types'
import { StudentInput } from './StudentInput'
import { SwapInput } from './SwapInput'

/** Says whose the photo is: match, swap, discard. */
export function ClaimButtons({ photo }: { photo: Photo }) {
  const { permissions: me } = usePermissions()
  const { id, unit, student, isDiscarded } = photo
  const open = openMoves(deskOf(photo), me?.roles ?? [])
  return (
    <>
      <AskButton
        name={student ? 'rematch' : 'match'}
        isOffered={open.includes('match')}
        path={`photos/${id}/match`}
        variant={student ? 'text' : 'contained'}
      >
        <StudentInput seasonUnitId={unit.id} />
      </AskButton>
      <AskButton
        name="swap"
        isOffered={open.includes('swap')}
        path={`photos/${id}/swap`}
        variant="text"
      >
        <SwapInput photo={photo} />
      </AskButton>
      <AskButton
        name="discard"
        isOffered={open.includes('discard') && !isDiscarded}
        path={`photos/${id}/discard`}
        variant="text"
        color="error"
      >
        <Reason />
      </AskButton>
    </>
  )
}
