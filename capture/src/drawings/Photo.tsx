import { useId, type ReactNode } from 'react'
import { Person } from './Person'

/** What a drawn photo shows: nothing wrong, or one of the problems that have reset reasons. */
export type PhotoKind =
  | 'good'
  | 'finished'
  | 'uneven_light'
  | 'rephotographed'
  | 'blurred'
  | 'overexposed'
  | 'hair_colour'
  | 'too_dark'
  | 'too_small'
  | 'ornaments'
  | 'make_up'
  | 'untidy_hair'
  | 'other_person'

const Room = () => (
  <g>
    <rect className="wall" width="120" height="160" />
    <path className="wall-line" d="M0 130h120M18 0v130" />
    <rect className="frame" x="86" y="14" width="24" height="30" />
  </g>
)

const Lamp = () => (
  <g>
    <path className="lamp-light" d="M44 8h32l22 60H22z" />
    <path className="lamp" d="M48 0h24l6 9H42z" />
  </g>
)

/** A screen that is photographed, with the lines by which it is known. */
const OnScreen = ({ children }: { children: ReactNode }) => (
  <g>
    <rect className="wall" width="120" height="160" />
    <rect className="device" x="14" y="8" width="92" height="132" rx="6" />
    <svg x="20" y="14" width="80" height="112" viewBox="0 0 120 160">
      {children}
      <path className="moire" d="M0 20L120 0M0 50L120 30M0 80L120 60M0 110L120 90M0 140L120 120" />
    </svg>
    <circle className="wall" cx="60" cy="133" r="4" />
  </g>
)

function Content({ kind, id }: { kind: PhotoKind; id: string }) {
  if (kind === 'finished')
    return (
      <g>
        <rect className="backdrop" width="120" height="160" />
        <Person />
      </g>
    )
  if (kind === 'rephotographed')
    return (
      <OnScreen>
        <Room />
        <Person />
      </OnScreen>
    )
  if (kind === 'too_small')
    return (
      <g>
        <Room />
        <g transform="translate(40 34) scale(0.34)">
          <Person isWhole />
        </g>
      </g>
    )
  return (
    <g>
      <Room />
      {kind === 'hair_colour' && <Lamp />}
      <g filter={kind === 'blurred' ? `url(#${id})` : undefined}>
        <Person
          isHairLit={kind === 'hair_colour'}
          hasOrnaments={kind === 'ornaments'}
          hasMakeUp={kind === 'make_up'}
          isUntidy={kind === 'untidy_hair'}
        />
      </g>
      {kind === 'uneven_light' && <path className="shade" d="M60 0h60v160H60z" />}
      {kind === 'too_dark' && <rect className="shade deep" width="120" height="160" />}
      {kind === 'overexposed' && <ellipse className="glare" cx="60" cy="66" rx="38" ry="46" />}
      {kind === 'other_person' && (
        <path className="line unknown" d="M48 30a12 12 0 1 1 12 14v6m0 8v3" />
      )}
    </g>
  )
}

/** A drawn photo; the words beside it say what it shows. */
export function Photo({ kind }: { kind: PhotoKind }) {
  const id = useId()
  return (
    <svg className="drawing photo" viewBox="0 0 120 160" aria-hidden="true">
      <filter id={id}>
        <feGaussianBlur stdDeviation="3" />
      </filter>
      <Content kind={kind} id={id} />
    </svg>
  )
}
