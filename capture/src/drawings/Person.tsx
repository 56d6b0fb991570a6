interface Props {
  /** Light hair, as under a lamp. */
  isHairLit?: boolean
  hasGlasses?: boolean
  hasOrnaments?: boolean
  hasMakeUp?: boolean
  /** Hair that hangs over brows and eyes. */
  isUntidy?: boolean
  /** Below the shoulders too. */
  isWhole?: boolean
}

const EYES = [50, 70] as const

const Hair = ({ isLit, isUntidy }: { isLit?: boolean; isUntidy?: boolean }) => (
  <g className={isLit ? 'hair lit' : 'hair'}>
    <path d="M34 68C31 38 44 26 60 26s29 12 26 42c-3-10-6-17-9-20-10 4-26 4-34 0-3 3-6 10-9 20z" />
    {isUntidy && (
      <path d="M42 44c2 14 4 22 12 28l-3-24zM62 44c2 12 6 18 16 24l-4-26zM34 66l-4 26 8-12zM86 66l4 24-7-10z" />
    )}
  </g>
)

const Face = ({ hasGlasses, hasMakeUp }: Props) => (
  <g>
    <ellipse className="skin" cx="34" cy="70" rx="4.5" ry="8" />
    <ellipse className="skin" cx="86" cy="70" rx="4.5" ry="8" />
    <path className="skin" d="M35 62c0-20 11-30 25-30s25 10 25 30c0 24-11 40-25 40S35 86 35 62z" />
    {EYES.map((x) => (
      <g key={x}>
        <path className="line" d={`M${x - 6} 59q6-4 12 0`} />
        <ellipse className="eye" cx={x} cy="67" rx="3" ry="2.6" />
        {hasGlasses && <circle className="line" cx={x} cy="67" r="8.5" />}
        {hasMakeUp && (
          <ellipse className="blush" cx={x + (x < 60 ? -5 : 5)} cy="80" rx="6" ry="4" />
        )}
      </g>
    ))}
    {hasGlasses && <path className="line" d="M58.5 66h3" />}
    <path className="line thin" d="M60 69l-2 9h4" />
    <path className={hasMakeUp ? 'line lips made-up' : 'line lips'} d="M53 88q7 3.5 14 0" />
  </g>
)

const Ornaments = () => (
  <g className="ornament">
    <circle cx="34" cy="82" r="3" />
    <circle cx="86" cy="82" r="3" />
    <path d="M46 116q14 18 28 0" fill="none" />
    <circle cx="60" cy="126" r="3.5" />
  </g>
)

/** Somebody who is photographed, head and shoulders, in a square of 120 by 160. */
export const Person = ({ isHairLit, isUntidy, hasOrnaments, isWhole, ...face }: Props) => (
  <g>
    {isWhole && <path className="trousers" d="M38 230h44l6 120H66l-6-92-6 92H32z" />}
    <path className="top" d={`M14 ${isWhole ? 240 : 162}c0-28 8-40 34-46h24c26 6 34 18 34 46z`} />
    <path className="skin" d="M50 94h20v22q-10 9-20 0z" />
    <Face {...face} />
    <Hair isLit={isHairLit} isUntidy={isUntidy} />
    {hasOrnaments && <Ornaments />}
  </g>
)
