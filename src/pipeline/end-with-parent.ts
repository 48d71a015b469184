/** Loaded first into a Node that is started over a channel: when the one that started it is gone, however it went, it ends too. */
process.on('disconnect', () => process.exit(1));
// Nobody waits for what the channel might still bring.
process.channel?.unref();
