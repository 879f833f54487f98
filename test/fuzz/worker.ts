// A process that makes one run for each seed that it is sent, perhaps with some of its steps only.
// It is killed if it hangs or takes too much memory.
import type { RunRequest } from './run-seeds.ts'
import { trySeed } from './try-seed.ts'

process.on('message', ({ seed, steps }: RunRequest) => {
  const before = process.cpuUsage()
  void trySeed(seed, steps).then(tried => {
    const { user, system } = process.cpuUsage(before)
    process.send?.({
      ...tried,
      seconds: (user + system) / 1e6,
      megabytes: process.resourceUsage().maxRSS / 1024,
    })
  })
})
