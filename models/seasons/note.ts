import { NoteSchema } from '../schema.js'

/** Free text that somebody gave as a reason: its id travels through the process, its words do not. */
export default class Note extends NoteSchema {}
