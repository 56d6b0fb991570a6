type Channels = [red: number, green: number, blue: number]

const read = (hex: string): Channels =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Channels

const write = (channels: number[]) =>
  `#${channels
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`

/** Mixes `share` of the second colour into the first. */
export function mixed(first: string, second: string, share: number): string {
  const other = read(second)
  return write(read(first).map((value, channel) => value * (1 - share) + other[channel]! * share))
}

/** Multiplies a colour by one factor, or by one for each of red, green, blue. */
export const times = (colour: string, ...factors: number[]) =>
  write(read(colour).map((value, channel) => value * (factors[channel] ?? factors[0]!)))

/** Skin in shadow: redder as it darkens. */
export const shaded = (skin: string, depth: number) =>
  times(skin, 1 - depth * 0.62, 1 - depth * 0.78, 1 - depth * 0.82)

export const lit = (skin: string, share: number) => mixed(skin, '#fff4e8', share)

export const SKINS = ['#f3d3bb', '#e9c0a0', '#dca884', '#c68e68', '#a06b49', '#7a4d34']
