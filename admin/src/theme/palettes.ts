import type { PaletteSettings, Roles } from './roles'

/** Photos are the same by day and by night. */
const mark: Roles['mark'] = {
  fail: '#d50000',
  warn: '#ff8f00',
  pass: '#00c853',
  not_measured: '#2979ff',
  halo: '#ffffffb0',
}

/** Neutral greys and one blue, the background colour of the photos. */
export const light: PaletteSettings & Roles = {
  mode: 'light',
  primary: { main: '#1b5e8c' },
  secondary: { main: '#1b5e8c' },
  error: { main: '#b3261e' },
  warning: { main: '#9a4a00' },
  info: { main: '#14588c' },
  success: { main: '#1d6b35' },
  background: { default: '#f4f6f8', paper: '#ffffff' },
  text: { primary: '#1d2733', secondary: '#566270' },
  divider: '#dfe4e9',
  turn: {
    overdue: { main: '#b3261e', soft: '#fdeceb' },
    soon: { main: '#8f4500', soft: '#fff0df' },
    running: { main: '#14588c', soft: '#e5f0f9' },
    done: { main: '#1d6b35', soft: '#e5f4e9' },
    idle: { main: '#556170', soft: '#eceff2' },
  },
  owner: {
    school: { main: '#00666e', soft: '#def1f2' },
    centre: { main: '#4048a8', soft: '#e9eafb' },
    finance: { main: '#7a5200', soft: '#faf0d7' },
    printing: { main: '#8a2c7a', soft: '#f7e5f4' },
    timer: { main: '#556170', soft: '#eceff2' },
  },
  frame: {
    main: '#14232f',
    text: '#c3d0db',
    strong: '#ffffff',
    hover: '#ffffff14',
    chosen: '#ffffff24',
  },
  mark,
}

export const dark: PaletteSettings & Roles = {
  mode: 'dark',
  primary: { main: '#7fbde8' },
  secondary: { main: '#7fbde8' },
  error: { main: '#ff9d94' },
  warning: { main: '#ffb870' },
  info: { main: '#8cc4ee' },
  success: { main: '#84cf98' },
  background: { default: '#10171d', paper: '#18222b' },
  text: { primary: '#e4e9ee', secondary: '#a3b0bc' },
  divider: '#2c3843',
  turn: {
    overdue: { main: '#ffa39b', soft: '#4a2220' },
    soon: { main: '#ffbb76', soft: '#45301a' },
    running: { main: '#93c8f0', soft: '#1c3a52' },
    done: { main: '#8ad39d', soft: '#1d3d28' },
    idle: { main: '#b0bcc7', soft: '#2a3540' },
  },
  owner: {
    school: { main: '#7ed3da', soft: '#12393d' },
    centre: { main: '#b3b9ff', soft: '#2a2e57' },
    finance: { main: '#ebc673', soft: '#3d3115' },
    printing: { main: '#eaa3dd', soft: '#44203d' },
    timer: { main: '#b0bcc7', soft: '#2a3540' },
  },
  frame: {
    main: '#0a1015',
    text: '#b5c3cf',
    strong: '#ffffff',
    hover: '#ffffff14',
    chosen: '#ffffff24',
  },
  mark,
}
