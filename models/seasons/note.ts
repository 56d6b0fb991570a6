import { NoteSchema } from '../schema.js'

/** Free text, such as a reason. The process knows its id only. */
export default class Note extends NoteSchema {}
