/** What a command may know and use of the world; a terminal in real life. */
export interface Terminal {
  /** Writes to standard output. */
  write(text: string): void
  /** Writes one line to standard error. */
  complain(sentence: string): void
  /** The folder in which the command was typed: npm starts it elsewhere. */
  directory: string
  /** Columns of the screen; null where output goes into a file or a pipe. */
  columns: number | null
}

/** The terminal of this process. A reader that goes away (`| head`) ends the command without a word. */
export function openTerminal(): Terminal {
  const { stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
  return {
    write: (text) => stdout.write(text),
    complain: (sentence) => stderr.write(`${sentence}\n`),
    directory: env.INIT_CWD ?? process.cwd(),
    columns: stdout.isTTY ? stdout.columns : null,
  }
}
