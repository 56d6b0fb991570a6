/** The job was cancelled while it ran: what it has not committed is undone. */
export class JobCancelled extends Error {}
