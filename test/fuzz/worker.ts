// A process that makes one run for each seed that it is sent. It is killed if it hangs or takes too much memory.
import { trySeed } from './try-seed.ts'

process.on('message', (seed: number) => {
  const before = process.cpuUsage()
  void trySeed(seed).then(tried => {
    const { user, system } = process.cpuUsage(before)
    process.send?.({
      ...tried,
      seconds: (user + system) / 1e6,
      megabytes: process.memoryUsage().rss / 2 ** 20,
    })
  })
})
