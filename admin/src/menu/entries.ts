import type { Capability } from '@domain/identity/permissions'
import Proof from '@mui/icons-material/FactCheckOutlined'
import Errata from '@mui/icons-material/BuildCircleOutlined'
import Stamped from '@mui/icons-material/ApprovalOutlined'
import Capture from '@mui/icons-material/QrCodeScannerOutlined'
import Download from '@mui/icons-material/FileDownloadOutlined'
import Kiosks from '@mui/icons-material/CameraFrontOutlined'
import Home from '@mui/icons-material/HomeOutlined'
import School from '@mui/icons-material/SchoolOutlined'
import type { ElementType } from 'react'
import audit from '../audit'
import consentRequests from '../consent_requests'
import help from '../help'
import jobs from '../jobs'
import letters from '../letters'
import locks from '../locks'
import refunds from '../payments'
import people from '../people'
import photos from '../photos'
import { WALL } from '../photos/wall/address'
import { REFERENCE } from '../reference/pages'
import { colleges, students } from '../roster'
import seasonUnits from '../season_units'
import seasons from '../seasons'
import tasks from '../tasks'

export interface MenuEntry {
  to: string
  /** The text key of its name. */
  label: string
  icon: ElementType
  /** It appears for whoever has one of these. */
  may: readonly Capability[]
  /** What waits for the reader, counted at its icon. */
  counts?: 'tasks' | 'photos' | 'locks' | 'consents'
  /** The text key of the heading under which it stands with its neighbours. */
  group?: string
}

const HOMES = ['centreHome', 'reviewHome', 'financeHome', 'printingHome'] as const
const named = (resource: string) => `resources.${resource}.name`

/** The menu of everybody, in its order; each reader sees what is open to them. */
export const MENU: readonly MenuEntry[] = [
  { to: '/', label: 'menu.home', icon: Home, may: HOMES },
  {
    to: '/season_units',
    label: named('season_units'),
    icon: seasonUnits.icon,
    may: ['openBoard'],
  },
  // Its address is that of the school's unit, if there is only one.
  { to: 'own', label: 'menu.school', icon: School, may: ['schoolHome'] },
  {
    to: '/tasks',
    label: named('tasks'),
    icon: tasks.icon,
    may: ['openBoard', 'schoolHome'],
    counts: 'tasks',
  },
  {
    to: WALL,
    label: 'menu.review',
    icon: photos.icon,
    may: ['reviewPhotos'],
    counts: 'photos',
  },
  {
    to: WALL,
    label: named('photos'),
    icon: photos.icon,
    may: ['seePhotos'],
    counts: 'photos',
  },
  { to: '/capture', label: 'capture.title', icon: Capture, may: ['answerAsSchool'] },
  { to: '/kiosks', label: 'kiosks.title', icon: Kiosks, may: ['schoolHome'] },
  { to: '/proof', label: 'proof.title', icon: Proof, may: ['schoolHome'] },
  { to: '/packages', label: 'packages.title', icon: Download, may: ['schoolHome'] },
  { to: '/errata', label: 'errata.title', icon: Errata, may: ['answerErrata', 'answerAsSchool'] },
  { to: '/feedback_forms', label: 'feedback_form.queue', icon: Stamped, may: ['runUnits'] },
  { to: '/students', label: named('students'), icon: students.icon, may: ['readStudents'] },
  { to: '/colleges', label: named('colleges'), icon: colleges.icon, may: ['schoolHome'] },
  {
    to: '/locks',
    label: named('locks'),
    icon: locks.icon,
    may: ['unlockStudents'],
    counts: 'locks',
  },
  {
    to: '/consent_requests',
    label: named('consent_requests'),
    icon: consentRequests.icon,
    may: ['answerConsent'],
    counts: 'consents',
  },
  { to: '/letters', label: named('letters'), icon: letters.icon, may: ['readLetters'] },
  { to: '/refunds', label: named('refunds'), icon: refunds.icon, may: ['readRefunds'] },
  { to: '/seasons', label: named('seasons'), icon: seasons.icon, may: ['manageSeasons'] },
  { to: '/jobs', label: named('jobs'), icon: jobs.icon, may: ['openJobs'] },
  ...Object.entries(REFERENCE).map(([name, { icon }]) => ({
    to: `/${name}`,
    label: named(name),
    icon,
    may: ['manageSeasons'] as const,
    group: 'reference.title',
  })),
  {
    to: '/people',
    label: named('people'),
    icon: people.icon,
    may: ['managePeople'],
    group: 'reference.title',
  },
  { to: '/audit_entries', label: named('audit_entries'), icon: audit.icon, may: ['readAudit'] },
  { to: '/help', label: named('help'), icon: help.icon, may: [...HOMES, 'schoolHome'] },
]

/** The entries that are open to a reader; of two to the same page the first. */
export const entriesFor = (may: (capability: Capability) => boolean) =>
  MENU.filter(({ may: needs }) => needs.some(may)).filter(
    ({ to }, index, open) => open.findIndex((other) => other.to === to) === index
  )

/** Neighbours under one heading stand together; the others stand alone. */
export function inGroups(entries: MenuEntry[]) {
  const groups: { group?: string; entries: MenuEntry[] }[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last && last.group === entry.group) last.entries.push(entry)
    else groups.push({ group: entry.group, entries: [entry] })
  }
  return groups
}
