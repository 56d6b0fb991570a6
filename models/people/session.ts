import { SessionSchema } from '../schema.js'

/** Somebody is signed in with a browser. Its id is the key in the cookie; people see its handle. */
export default class Session extends SessionSchema {}
