/** Loaded before a command: if the launching process is killed, the command ends in order. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// This does not keep a finished command alive.
process.channel?.unref()
