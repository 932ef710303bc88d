import { existsSync } from 'node:fs'
import { inProject } from './root.mjs'

const needed = 24

/**
 * The path of a Node that can run the project: the one that its packages bring (Linux and Windows), else
 * the system's where it is new enough. Throws a sentence that says what is missing.
 */
export function projectNode() {
  const brought = [
    inProject('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node'),
    inProject('node_modules', `node-win-${process.arch}`, 'bin', 'node.exe'),
  ].find((path) => existsSync(path))
  if (brought) return brought
  if (Number.parseInt(process.versions.node, 10) >= needed) return process.execPath
  throw new Error(
    `CBSS Desk needs Node ${needed}; this system has ${process.versions.node} and no packaged Node exists for ${process.platform} ${process.arch}. Install Node ${needed} and try again.`,
  )
}
