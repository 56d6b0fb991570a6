import type { Mark } from '../api/standing'

const LINE = {
  fill: 'none',
  vectorEffect: 'non-scaling-stroke',
  strokeLinejoin: 'round',
} as const

/** Where a photo was measured; the wide pale line below keeps the mark visible on any colour. */
export const Marks = ({ marks }: { marks: Mark[] }) => (
  <svg className="marks" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
    {marks.map((mark, index) => {
      const points = mark.map((point) => point.join(',')).join(' ')
      return (
        <g key={index}>
          <polyline className="mark-halo" points={points} strokeWidth={5} {...LINE} />
          <polyline className="mark" points={points} strokeWidth={2} {...LINE} />
        </g>
      )
    })}
  </svg>
)
