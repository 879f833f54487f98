// In: the number of a process. Out: whether it still runs. Folders that a run needs for a moment are named after it, so
// that the next run can remove those of runs that were killed.

export function isProcessRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // It runs, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
