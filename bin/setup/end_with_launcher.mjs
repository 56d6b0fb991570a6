/** Loaded before a command: where the process that launched it was killed, it ends in order, as if asked to. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// A command that is done does not stay for the sake of this.
process.channel?.unref()
