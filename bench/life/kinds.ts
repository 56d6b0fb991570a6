import { film, onStand, print, printInRoom, screen } from './attacks.js'
import { frozen, mixed, take, type Sent } from './bursts.js'
import { livePerson } from './people.js'
import type { Person, Room } from './scene.js'

/** What is held before the camera, and whether it is somebody. */
export interface Kind {
  name: string
  isLive: boolean
  make: (person: Person, seed: number, before: Sent) => Promise<Sent>
}

const live =
  (room: Room): Kind['make'] =>
  async (person, seed) =>
    take(await livePerson(person, room, seed))

const ROOM: Room = 'furnished'
const somebody = (person: Person, seed: number) => livePerson(person, ROOM, seed)

/** In the order in which the report has them. */
export const KINDS: readonly Kind[] = [
  { name: 'somebody before a furnished wall', isLive: true, make: live('furnished') },
  { name: 'somebody before a wall with little on it', isLive: true, make: live('sparse') },
  { name: 'somebody before a bare wall', isLive: true, make: live('bare') },
  {
    name: 'a print that fills the picture',
    isLive: false,
    make: async (person, seed) => take(print(await somebody(person, seed))),
  },
  {
    name: 'a print whose edges are seen, a room behind it',
    isLive: false,
    make: async (person, seed) => take(await printInRoom(await somebody(person, seed))),
  },
  {
    name: 'a print and a camera that nothing moves',
    isLive: false,
    make: async (person, seed) => take(onStand(await somebody(person, seed))),
  },
  {
    name: 'a screen that shows a photo',
    isLive: false,
    make: async (person, seed) => take(screen(await somebody(person, seed))),
  },
  {
    name: 'a screen that shows a film of somebody',
    isLive: false,
    make: async (person, seed) => take(film(await somebody(person, seed))),
  },
  {
    name: 'one picture given out as a camera',
    isLive: false,
    make: async (person, seed) => frozen(await take(await somebody(person, seed))),
  },
  {
    name: 'a burst of somebody, and the photo of somebody else',
    isLive: false,
    make: async (person, seed, before) => mixed(before, await take(await somebody(person, seed))),
  },
]
