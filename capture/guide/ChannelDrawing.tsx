import type { Channel } from './channels'

/** What stands in the frame of each: a chat, the tiles of an app, a page with a bar. */
const CONTENT: Record<Channel, string> = {
  wechat: 'M30 18h26a5 5 0 0 1 5 5v7a5 5 0 0 1-5 5H40l-8 6v-6h-2a5 5 0 0 1-5-5v-7a5 5 0 0 1 5-5z',
  app: 'M27 18h10v10H27z M43 18h10v10H43z M27 34h10v8H27z M43 34h10v8H43z',
  web: 'M24 18h36v6H24z M24 29h24v4H24z M24 37h30v4H24z',
}

/** The corners by which everybody knows a QR code, and a few points. */
const CODE =
  'M28 52h9v9h-9z M44 52h9v9h-9z M28 68h9v9h-9z M44 66h4v4h-4z M50 70h4v4h-4z M45 74h4v4h-4z M39 57h3v3h-3z'

/** A phone, or the page of a browser, that shows the code; it has the colour of the text around it. */
export const ChannelDrawing = ({ channel }: { channel: Channel }) => (
  <svg viewBox="0 0 84 92" width="84" aria-hidden="true">
    <rect
      x={channel === 'web' ? 4 : 16}
      y="4"
      width={channel === 'web' ? 76 : 50}
      height="84"
      rx="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
    <path d={CONTENT[channel]} fill="currentColor" opacity="0.25" />
    <path d={CODE} fill="currentColor" />
  </svg>
)
